public import DurableFlow
public import StoryFlow

extension StoryAgents {
    /// Models in the seats of the stages that have one, each of whose calls is a step of the run.
    ///
    ///     let flow = StoryBuilder { context in .models(staff, in: context, otherwise: .builtIn) }
    ///
    /// - Parameters:
    ///   - staff: which model does which stage's work.
    ///   - context: the run's.
    ///   - others: who does the work of a stage without a model.
    public static func models(
        _ staff: ModelStaff, in context: FlowContext<StoryBuilder.Stage>, otherwise others: StoryAgents
    ) -> StoryAgents {
        func desk(_ stage: StoryBuilder.Stage) -> ModelDesk? {
            staff.seats[stage.rawValue].map { ModelDesk(context: context, seat: $0, staff: staff) }
        }
        var agents = others
        if let desk = desk(.plan) { agents.plotBuilder = ModelPlotBuilder(desk: desk) }
        if let desk = desk(.critique) { agents.critic = ModelPlotCritic(desk: desk) }
        if let desk = desk(.screenplay) { agents.screenplayWriter = ModelScreenplayWriter(desk: desk) }
        if let desk = desk(.bookerama) { agents.bookWriter = ModelBookWriter(desk: desk) }
        if let desk = desk(.storyboard) { agents.storyboarder = ModelStoryboarder(desk: desk) }
        let isWritten = [.screenplay, .bookerama, .storyboard].contains {
            staff.seats[($0 as StoryBuilder.Stage).rawValue] != nil
        }
        if isWritten, let designer = staff.designer {
            agents.characterDesigner = ModelCharacterDesigner(
                desk: ModelDesk(context: context, seat: designer, staff: staff))
        }
        if let painter = staff.painter {
            agents.panelArtist = ModelPanelArtist(context: context, painter: painter, staff: staff)
            agents.methods[SeatedPainter.seat] = staff.prompts.method(ofStage: SeatedPainter.seat)
        }
        if !staff.seats.isEmpty || staff.painter != nil { agents.concurrency = staff.concurrency }
        for stage in staff.seats.keys { agents.methods[stage] = staff.prompts.method(ofStage: stage) }
        return agents
    }
}
