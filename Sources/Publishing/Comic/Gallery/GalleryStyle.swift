/// The gallery's looks: without a script a list of pages, with it a reader that fills the window.
enum GalleryStyle {
    static let css = """
        :root { color-scheme: dark; --ground: #141416; --ink: #e9e6df; --quiet: #a29e95; --accent: #f0c674; }
        * { box-sizing: border-box; }
        html { background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
        body { margin: 0; }
        header { max-width: 40rem; margin: 0 auto; padding: 3rem 1.25rem 2rem; text-align: center; }
        h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; text-wrap: balance; }
        header p { margin: .6rem 0 0; color: var(--quiet); }
        a { color: inherit; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
        figure { margin: 0 auto 1.5rem; width: min(100%, 60rem); }
        img { display: block; width: 100%; height: auto; background: #202024; }

        .reading { overflow: hidden; height: 100dvh; }
        .reading header { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
        .reading main {
            position: fixed; inset: 0 0 3.25rem; display: flex; justify-content: center; align-items: center;
            padding: .75rem 0 .25rem; touch-action: pan-y pinch-zoom;
        }
        .reading .page { display: none; margin: 0; width: auto; height: 100%; min-width: 0; }
        .reading .page.open { display: flex; align-items: center; animation: appear .12s ease-out; }
        .reading .page img { width: auto; height: auto; max-width: 100vw; max-height: 100%; }
        .reading .spread .page img { max-width: 50vw; }
        .reading.wide main { display: block; overflow-y: auto; padding: 0; }
        .reading.wide .page.open { display: block; height: auto; width: min(100%, 64rem); margin: 0 auto; }
        .reading.wide .page img { width: 100%; max-width: none; max-height: none; }
        @keyframes appear { from { opacity: .6; } }

        button {
            font: inherit; font-size: .875rem; color: var(--ink); background: transparent; border: 0; border-radius: .4rem;
            padding: .45rem .75rem; cursor: pointer; white-space: nowrap;
        }
        button:hover, button[aria-pressed=true] { background: #ffffff1f; }
        button:disabled { opacity: 0; pointer-events: none; }
        #left, #right {
            position: fixed; top: 0; bottom: 3.25rem; width: max(3.5rem, 12vw); padding: 0; border-radius: 0;
            font-size: 2.75rem; background: none; color: transparent; transition: color .15s;
        }
        #left { left: 0; }
        #right { right: 0; }
        #left:hover, #right:hover, #left:focus-visible, #right:focus-visible { color: #fff; text-shadow: 0 0 .75rem #000; }
        #left:focus-visible, #right:focus-visible { outline-offset: -4px; }
        #bar {
            position: fixed; inset: auto 0 0; height: 3.25rem; display: flex; align-items: center; gap: .5rem;
            padding: 0 max(.75rem, env(safe-area-inset-left));
        }
        #place { flex: 1; min-width: 3rem; height: 1.5rem; accent-color: var(--accent); }
        [data-direction=rtl] #place { direction: rtl; }
        #number { min-width: 5.5rem; text-align: center; font-size: .875rem; color: var(--quiet); font-variant-numeric: tabular-nums; }

        dialog {
            width: min(62rem, 100vw - 2rem); max-height: calc(100dvh - 2rem); padding: 1.5rem; border: 0; border-radius: .9rem;
            background: #1f1f23; color: var(--ink); overscroll-behavior: contain;
        }
        dialog::backdrop { background: #000b; }
        dialog h2 { margin: 0 3rem .75rem 0; font-size: 1.25rem; }
        #close { position: sticky; top: 0; float: inline-end; font-size: 1.4rem; line-height: 1; background: #1f1f23; }
        #chapters ol { margin: 0 0 1.5rem; padding-inline-start: 1.5rem; }
        #chapters a { text-decoration: none; }
        #chapters a:hover { text-decoration: underline; }
        header #chapters ol { display: inline-block; margin: 1.25rem 0 0; text-align: start; }
        .thumbnails {
            list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem .75rem;
            grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr));
        }
        .thumbnails a { display: block; text-align: center; font-size: .8125rem; color: var(--quiet); text-decoration: none; }
        .thumbnails img { border-radius: .25rem; margin-bottom: .3rem; }
        .thumbnails a:hover img { outline: 2px solid var(--quiet); }
        .thumbnails a[aria-current] { color: var(--accent); }
        .thumbnails a[aria-current] img { outline: 3px solid var(--accent); }

        @media (max-width: 34rem) { #fullscreen { display: none; } #number { min-width: 4rem; } }
        @media (prefers-reduced-motion: reduce) { *, ::backdrop { animation: none !important; transition: none !important; } }
        @media print { #controls, dialog { display: none; } }

        """
}
