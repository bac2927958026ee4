/// Words for where somebody, or somebody's family, is from.
enum Demonyms {
    /// Whether the text is of such words only: `Irish-English`, `African American`.
    static func contains(_ text: String) -> Bool {
        let words = text.lowercased().split { $0 == " " || $0 == "-" || $0 == "/" }.map(String.init)
        return !words.isEmpty && words.allSatisfy { demonyms.contains($0) || links.contains($0) }
            && words.contains { demonyms.contains($0) }
    }

    private static let links: Set<String> = [
        "half", "part", "and", "mixed", "north", "south", "east", "west", "central",
    ]

    private static let demonyms = Set(words.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let words = """
        afghan african afro albanian algerian american andorran anglo angolan arab arabic argentine argentinian armenian
        ashkenazi asian australian austrian azerbaijani bahamian bangladeshi barbadian basque bavarian belarusian belgian
        bengali berber black bolivian bosnian brazilian breton british bulgarian burmese caribbean cambodian cameroonian
        canadian catalan caucasian chicano chilean chinese colombian congolese cornish corsican creole croatian cuban
        cypriot czech danish dominican dutch ecuadorian egyptian english eritrean estonian ethiopian eurasian european
        fijian filipina filipino finnish flemish french gaelic galician german ghanaian greek guatemalan guyanese haitian
        hawaiian hispanic hungarian icelandic indian indigenous indonesian iranian iraqi irish israeli italian jamaican
        japanese jewish jordanian kazakh kenyan korean kurdish latina latino latvian lebanese libyan lithuanian maltese
        manx maori malaysian malay mediterranean mexican moldovan mongolian moroccan native nepalese nepali nigerian
        nordic norwegian pakistani palestinian panamanian persian peruvian polish polynesian portuguese prussian punjabi
        roma romani romanian russian rwandan salvadoran samoan sardinian saudi scandinavian scots scottish senegalese
        serbian sicilian sikh singaporean sinhalese slavic slovak slovene slovenian somali spanish sudanese swedish swiss
        syrian taiwanese tamil tanzanian thai tibetan trinidadian tunisian turkish ugandan ukrainian uruguayan uzbek
        venezuelan vietnamese welsh white yemeni yoruba zambian zimbabwean
        """
}
