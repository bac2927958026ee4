import Mystery

/// The phrases a genre is told with, where nobody finds anything out.
struct GenreBanks {
    /// What two people say.
    let talk: Bank
    /// What is seen and thought between.
    let narration: Bank
    let alone: Bank
    let openings: Bank
    let closings: Bank

    /// - Parameters:
    ///   - genre: the story's.
    ///   - isPair: whether these are the two whom a romance is about.
    ///   - isUnderWay: whether they have left home; until then an adventure is talked of as any life is.
    init(_ genre: Genre, isPair: Bool, isUnderWay: Bool) {
        switch genre {
        case .adventure:
            narration = isUnderWay ? AdventureTalkBank.narration : StoryBank.narration
            alone = AdventureTalkBank.alone
            openings = isUnderWay ? AdventureTalkBank.openings : StoryBank.openings
            closings = isUnderWay ? AdventureTalkBank.closings : StoryBank.closings
        case .scienceFiction:
            narration = ScienceFictionTalkBank.narration
            alone = ScienceFictionTalkBank.alone
            openings = ScienceFictionTalkBank.openings
            closings = ScienceFictionTalkBank.closings
        case .romance:
            narration = isPair ? RomanceTalkBank.narration : DramaTalkBank.narration
            alone = RomanceTalkBank.alone
            openings = RomanceTalkBank.openings
            closings = RomanceTalkBank.closings
        case .drama, .mystery:
            narration = DramaTalkBank.narration
            alone = TalkBank.alone
            openings = DramaTalkBank.openings
            closings = DramaTalkBank.closings
        }
        talk = genre == .adventure && !isUnderWay ? TalkBank.general : Self.talk(genre, isPair: isPair)
    }

    private static func talk(_ genre: Genre, isPair: Bool) -> Bank {
        switch genre {
        case .adventure: AdventureTalkBank.talk
        case .scienceFiction: ScienceFictionTalkBank.talk
        case .romance: isPair ? RomanceTalkBank.lovers : RomanceTalkBank.confidants
        case .drama, .mystery: DramaTalkBank.talk
        }
    }
}
