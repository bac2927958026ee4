import StoryCommands

@main
enum Main {
    static func main() async {
        await Storybuilder.start()
    }
}
