/// The looks of a case file's page, by day, by night and in print.
///
/// Without quotes and signs that markup would have to escape.
enum CaseFileStyle {
    static let css = """

        :root {
            color-scheme: light dark; --ground: #fbfaf7; --ink: #1d1b19; --quiet: #68635c; --accent: #8c2b23; --bar: #4a5566;
            --hairline: #d6d1c8;
        }
        @media (prefers-color-scheme: dark) {
            :root {
                --ground: #161618; --ink: #e9e6df; --quiet: #a29e95; --accent: #ec8a7e; --bar: #8d9bb0; --hairline: #3a3a40;
            }
        }
        * { box-sizing: border-box; }
        html { background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 EB Garamond, Georgia, serif; font-variant-numeric: lining-nums; }
        body { margin: 0; overflow-wrap: anywhere; }
        header {
            min-height: 100vh; display: flex; flex-direction: column; justify-content: center; align-items: center;
            text-align: center; padding: 2rem 1.25rem; gap: .5rem;
        }
        header p { margin: 0; text-wrap: balance; }
        h1 { margin: 0; font-size: clamp(2.2rem, 7vw, 3.6rem); font-weight: 400; line-height: 1.1; text-wrap: balance; }
        h2 { margin: 0 0 1.75rem; font-size: 2rem; font-weight: 400; font-style: italic; text-align: center; }
        h3 { margin: 1.75rem 0 .4rem; font-size: 1.2rem; font-weight: 400; font-style: italic; }
        .kind, .author { font-variant-caps: small-caps; letter-spacing: .06em; }
        .setting, .advice, .how { font-style: italic; }
        .warning { margin: 3rem 0 1.5rem; padding-top: 1.25rem; border-top: 1px solid var(--accent); max-width: 30rem; }
        .warning p:first-child { color: var(--accent); font-size: 1.15rem; }
        main { max-width: 48rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
        section { padding-top: 4.5rem; }
        nav ol { list-style: none; padding: 0; columns: 14rem; }
        p, li p { margin: 0 0 .25rem; }
        a { color: var(--accent); text-underline-offset: .15em; }
        nav a { color: inherit; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
        :target { background: color-mix(in srgb, var(--accent) 10%, transparent); }
        b { font-weight: 400; font-style: italic; }
        .quiet, time { color: var(--quiet); }
        .small { font-size: .9375rem; }
        .accent, .culprit, .id { color: var(--accent); }
        .culprit { font-size: 1.7rem; }
        .culprit, .how { text-align: center; }
        dt { font-size: 1.15rem; margin-top: 1rem; }
        dd { margin: 0 0 0 1.5rem; }
        .ids, .time { list-style: none; padding: 0; }
        .ids li, .time li { display: grid; grid-template-columns: 3.25rem 1fr; gap: .75rem; margin: 0 0 .9rem; break-inside: avoid; }
        ul.ids li { margin: 0; }
        .ids .id { font-style: normal; }
        .time li { grid-template-columns: 7.5rem 1fr; border-inline-start: 2px solid var(--bar); padding-inline-start: .75rem; }
        .time .late, p.late { border-inline-start: 2px dotted var(--accent); padding-inline-start: .75rem; }
        time { font-variant-numeric: lining-nums tabular-nums; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        li { position: relative; }
        .clues { font-size: .9375rem; }
        .scroll { overflow-x: auto; margin: 1rem 0; }
        table { border-collapse: collapse; width: 100%; }
        caption { text-align: start; font-style: italic; padding-bottom: .4rem; }
        th, td { padding: .3rem .5rem; text-align: start; vertical-align: baseline; border-bottom: 1px solid var(--hairline); }
        th, td { overflow-wrap: normal; }
        th { font-weight: 400; }
        .numbers { width: auto; font-size: .875rem; font-variant-numeric: lining-nums tabular-nums; }
        .numbers td, .numbers thead th { text-align: center; padding: .2rem .4rem; }
        .numbers th { white-space: nowrap; text-align: start; }
        .numbers thead th { color: var(--accent); }
        abbr { text-decoration: none; }
        summary { cursor: pointer; margin-top: 1.5rem; font-style: italic; }
        svg { display: block; font-family: inherit; fill: var(--ink); }
        .map { width: 100%; min-width: 34rem; height: auto; }
        .map text, .chapter, .minutes { text-anchor: middle; }
        .chart { font-size: 15px; max-width: none; }
        .chart .left { text-anchor: start; }
        .chart .chapter, .chart .minutes { font-size: 12px; }
        .way, .rule { stroke: var(--quiet); stroke-width: .8; }
        .hairline { stroke: var(--hairline); stroke-width: .6; }
        .ground { fill: var(--ground); }
        .minutes, svg .quiet { fill: var(--quiet); }
        .name { paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round; }
        .dot, .bar { fill: var(--bar); }
        .ring { fill: none; stroke: var(--accent); }
        svg .murder, .exit { fill: var(--accent); }
        .exit { font-size: 12px; text-anchor: start; }
        [dir=rtl] .chart .left, [dir=rtl] .exit { direction: ltr; }

        @media print {
            :root {
                color-scheme: light; --ground: #fff; --ink: #000; --quiet: #555; --accent: #8c2b23; --bar: #4a5566; --hairline: #ccc;
            }
            html { font-size: 11pt; }
            header { break-after: page; }
            nav, details, header a { display: none; }
            h2, h3, caption, .lead { break-after: avoid; }
            tr { break-inside: avoid; }
            .scroll { overflow: visible; }
            .map { min-width: 0; }
            .chart { width: 100%; height: auto; break-inside: avoid; }
            * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """
}
