// The seed project's JSON keys for the storyboard's values.
//
// Every key is written, absent values as `null`, as the seed writes them; what the seed's models default, we default.

extension KeyedDecodingContainer {
    fileprivate func decode<Value: Decodable>(forKey key: Key) throws -> Value {
        try decode(Value.self, forKey: key)
    }

    fileprivate func decodeIfPresent<Value: Decodable>(forKey key: Key) throws -> Value? {
        try decodeIfPresent(Value.self, forKey: key)
    }

    fileprivate func list<Element: Decodable>(_ key: Key) throws -> [Element] {
        try decodeIfPresent([Element].self, forKey: key) ?? []
    }
}

extension Storyboard {
    private enum CodingKeys: String, CodingKey {
        case title
        case narrativeStructure = "narrative_structure"
        case artStyle = "art_style"
        case shortSummary = "short_summary"
        case worldContext = "world_context"
        case characters
        case chapters
        case killer
        case victim
        case primaryDetective = "primary_detective"
        case totalChapters = "total_chapters"
        case totalScenes = "total_scenes"
        case totalPanels = "total_panels"
        case totalPages = "total_pages"
        case estimatedPages = "estimated_pages"
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        title = try values.decode(forKey: .title)
        narrativeStructure = try values.decode(forKey: .narrativeStructure)
        artStyle = try values.decode(forKey: .artStyle)
        shortSummary = try values.decode(forKey: .shortSummary)
        worldContext = try values.decode(forKey: .worldContext)
        characters = try values.list(.characters)
        chapters = try values.list(.chapters)
        killer = try values.decodeIfPresent(forKey: .killer)
        victim = try values.decodeIfPresent(forKey: .victim)
        primaryDetective = try values.decodeIfPresent(forKey: .primaryDetective)
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(title, forKey: .title)
        try values.encode(narrativeStructure, forKey: .narrativeStructure)
        try values.encode(artStyle, forKey: .artStyle)
        try values.encode(shortSummary, forKey: .shortSummary)
        try values.encode(worldContext, forKey: .worldContext)
        try values.encode(characters, forKey: .characters)
        try values.encode(chapters, forKey: .chapters)
        try values.encode(killer, forKey: .killer)
        try values.encode(victim, forKey: .victim)
        try values.encode(primaryDetective, forKey: .primaryDetective)
        let scenes = chapters.flatMap(\.scenes)
        try values.encode(chapters.count, forKey: .totalChapters)
        try values.encode(scenes.count, forKey: .totalScenes)
        try values.encode(pages.reduce(0) { $0 + $1.panels.count }, forKey: .totalPanels)
        try values.encode(pages.count, forKey: .totalPages)
        try values.encode(pages.count, forKey: .estimatedPages)
    }
}

extension CharacterReference {
    private enum CodingKeys: String, CodingKey {
        case name
        case role
        case physicalTraits = "physical_traits"
        case age
        case ethnicity
        case quirks
        case typicalAttire = "typical_attire"
        case backstory
        case motivations
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        name = try values.decode(forKey: .name)
        role = try values.decode(forKey: .role)
        physicalTraits = try values.decode(forKey: .physicalTraits)
        age = try values.decode(forKey: .age)
        ethnicity = try values.decodeIfPresent(forKey: .ethnicity)
        quirks = try values.list(.quirks)
        typicalAttire = try values.decode(forKey: .typicalAttire)
        backstory = try values.decode(forKey: .backstory)
        motivations = try values.decode(forKey: .motivations)
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(name, forKey: .name)
        try values.encode(role, forKey: .role)
        try values.encode(physicalTraits, forKey: .physicalTraits)
        try values.encode(age, forKey: .age)
        try values.encode(ethnicity, forKey: .ethnicity)
        try values.encode(quirks, forKey: .quirks)
        try values.encode(typicalAttire, forKey: .typicalAttire)
        try values.encode(backstory, forKey: .backstory)
        try values.encode(motivations, forKey: .motivations)
    }
}

extension ComicChapter {
    private enum CodingKeys: String, CodingKey {
        case number = "chapter_number"
        case title = "chapter_title"
        case summary = "chapter_summary"
        case scenes
        case estimatedPages = "estimated_pages"
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        number = try values.decode(forKey: .number)
        title = try values.decode(forKey: .title)
        summary = try values.decode(forKey: .summary)
        scenes = try values.list(.scenes)
        estimatedPages = try values.decodeIfPresent(forKey: .estimatedPages)
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(number, forKey: .number)
        try values.encode(title, forKey: .title)
        try values.encode(summary, forKey: .summary)
        try values.encode(scenes, forKey: .scenes)
        try values.encode(estimatedPages, forKey: .estimatedPages)
    }
}

extension ComicScene {
    private enum CodingKeys: String, CodingKey {
        case number = "scene_number"
        case chapter
        case location
        case timeOfDay = "time_of_day"
        case description = "scene_description"
        case characters = "characters_in_scene"
        case pages
        case panels
        case suggestedPageLayout = "suggested_page_layout"
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        number = try values.decode(forKey: .number)
        chapter = try values.decode(forKey: .chapter)
        location = try values.decode(forKey: .location)
        timeOfDay = try values.decodeIfPresent(forKey: .timeOfDay)
        description = try values.decode(forKey: .description)
        characters = try values.list(.characters)
        pages = try values.list(.pages)
        panels = try values.list(.panels)
        suggestedPageLayout = try values.decodeIfPresent(forKey: .suggestedPageLayout)
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(number, forKey: .number)
        try values.encode(chapter, forKey: .chapter)
        try values.encode(location, forKey: .location)
        try values.encode(timeOfDay, forKey: .timeOfDay)
        try values.encode(description, forKey: .description)
        try values.encode(characters, forKey: .characters)
        try values.encode(pages, forKey: .pages)
        try values.encode(panels, forKey: .panels)
        try values.encode(suggestedPageLayout, forKey: .suggestedPageLayout)
    }
}

extension ComicPage {
    private enum CodingKeys: String, CodingKey {
        case number = "page_number"
        case chapter
        case scene = "scene_number"
        case arrangement = "panel_arrangement"
        case aspectRatio = "page_aspect_ratio"
        case borders = "panel_borders"
        case transition = "panel_transition_style"
        case panels
        case description = "page_description"
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        number = try values.decode(forKey: .number)
        chapter = try values.decode(forKey: .chapter)
        scene = try values.decode(forKey: .scene)
        arrangement = try values.decode(forKey: .arrangement)
        aspectRatio = try values.decodeIfPresent(forKey: .aspectRatio)
        borders = try values.decodeIfPresent(forKey: .borders) ?? .cleanSharp
        transition = try values.decodeIfPresent(forKey: .transition)
        panels = try values.decode(forKey: .panels)
        description = try values.decodeIfPresent(forKey: .description)
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(number, forKey: .number)
        try values.encode(chapter, forKey: .chapter)
        try values.encode(scene, forKey: .scene)
        try values.encode(arrangement, forKey: .arrangement)
        try values.encode(aspectRatio, forKey: .aspectRatio)
        try values.encode(borders, forKey: .borders)
        try values.encode(transition, forKey: .transition)
        try values.encode(panels, forKey: .panels)
        try values.encode(description, forKey: .description)
    }
}

extension ComicPanel {
    private enum CodingKeys: String, CodingKey {
        case number = "panel_number"
        case chapter
        case scene = "scene_number"
        case shot = "shot_type"
        case angle = "camera_angle"
        case location
        case visualDescription = "visual_description"
        case characters = "characters_present"
        case action = "primary_action"
        case dialogue
        case soundEffects = "sound_effects"
        case emotionalTone = "emotional_tone"
        case motion = "motion_type"
        case rendering = "rendering_style"
        case colorPalette = "color_palette"
        case orientation
        case aspectRatio = "aspect_ratio"
        case size = "panel_size"
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        number = try values.decode(forKey: .number)
        chapter = try values.decode(forKey: .chapter)
        scene = try values.decode(forKey: .scene)
        shot = try values.decode(forKey: .shot)
        angle = try values.decodeIfPresent(forKey: .angle)
        location = try values.decode(forKey: .location)
        visualDescription = try values.decode(forKey: .visualDescription)
        characters = try values.list(.characters)
        action = try values.decode(forKey: .action)
        dialogue = try values.list(.dialogue)
        soundEffects = try values.decodeIfPresent(forKey: .soundEffects)
        emotionalTone = try values.decode(forKey: .emotionalTone)
        motion = try values.decodeIfPresent(forKey: .motion)
        rendering = try values.decodeIfPresent(forKey: .rendering)
        colorPalette = try values.decodeIfPresent(forKey: .colorPalette)
        orientation = try values.decodeIfPresent(forKey: .orientation) ?? .landscape
        aspectRatio = try values.decodeIfPresent(forKey: .aspectRatio)
        size = try values.decodeIfPresent(forKey: .size)
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(number, forKey: .number)
        try values.encode(chapter, forKey: .chapter)
        try values.encode(scene, forKey: .scene)
        try values.encode(shot, forKey: .shot)
        try values.encode(angle, forKey: .angle)
        try values.encode(location, forKey: .location)
        try values.encode(visualDescription, forKey: .visualDescription)
        try values.encode(characters, forKey: .characters)
        try values.encode(action, forKey: .action)
        try values.encode(dialogue, forKey: .dialogue)
        try values.encode(soundEffects, forKey: .soundEffects)
        try values.encode(emotionalTone, forKey: .emotionalTone)
        try values.encode(motion, forKey: .motion)
        try values.encode(rendering, forKey: .rendering)
        try values.encode(colorPalette, forKey: .colorPalette)
        try values.encode(orientation, forKey: .orientation)
        try values.encode(aspectRatio, forKey: .aspectRatio)
        try values.encode(size, forKey: .size)
    }
}
