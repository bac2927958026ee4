public import BuiltInPlot
import BuiltInProse
import BuiltInStoryboard
public import StoryFlow

// Plots are made without knowing of flows, so that they can be made ten thousand times over in a test.
extension BuiltInPlotBuilder: PlotBuilder {}
extension BuiltInPlotCritic: PlotCritic {}

extension StoryAgents {
    /// The built-in author in every seat: no model, no key, no network; the same seed gives the same book.
    public static var builtIn: StoryAgents {
        StoryAgents(
            plotBuilder: BuiltInPlotBuilder(), critic: BuiltInPlotCritic(),
            screenplayWriter: BuiltInScreenplayWriter(), bookWriter: BuiltInBookWriter(),
            storyboarder: BuiltInStoryboarder())
    }
}
