import ArgumentParser
import DurableFlow
import StoryFlow

/// Where a run is to pause.
struct PauseOptions: ParsableArguments {
    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "Pause at a stage: after plan, critique, screenplay or bookerama (the novel), before storyboard. May be repeated; STAGE:every pauses at each iteration.",
            valueName: "stage"))
    var pauseAt: [PausePointArgument] = []

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("Pause before a stage's work. May be repeated.", valueName: "stage"))
    var pauseBefore: [PausePointArgument] = []

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("Pause after a stage's work. May be repeated.", valueName: "stage"))
    var pauseAfter: [PausePointArgument] = []

    typealias Rule = PauseRule<StoryBuilder.Stage>

    var rules: [Rule] {
        func moved(_ rule: Rule, _ edge: (StoryBuilder.Stage) -> Rule) -> Rule {
            rule.repeats ? edge(rule.stage).everyTime : edge(rule.stage)
        }
        return pauseAt.map(\.rule) + pauseBefore.map { moved($0.rule, Rule.before) }
            + pauseAfter.map { moved($0.rule, Rule.after) }
    }

    func validate() throws {
        for argument in pauseBefore + pauseAfter where argument.rule.edge != nil {
            throw ValidationError("'\(argument.rule.key)' says before or after itself; use --pause-at with it")
        }
    }
}
