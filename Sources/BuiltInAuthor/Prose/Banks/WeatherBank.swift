/// What the weather does, out of doors and seen from within.
struct Weather {
    let name: String
    let keywords: [String]
    let outdoors: [String]
    let indoors: [String]
}

extension Weather {
    static let all = [rain, fog, wind, frost, clear, heat, still]

    static let rain = Weather(
        name: "rain", keywords: ["rain", "wet", "drizzle", "november", "october", "april", "monsoon", "storm"],
        outdoors: [
            "It was raining, not hard, but with no sign of ever having done anything else.",
            "The rain had come in sideways since noon and found every collar in town.",
            "Rain stood in the ruts and shook when anybody passed.",
            "A thin rain fell, the kind that does not seem to fall at all until one is soaked.",
            "Water ran off every edge there was.",
            "It had stopped raining for exactly as long as it took to fold an umbrella.",
            "The rain came down straight, as if it had been told to.",
            "Everything shone that could shine, and the rest dripped.",
            "The gutters had given up and let the rain go where it liked.",
            "Rain had emptied the place of anybody with a choice.",
        ],
        indoors: [
            "Rain ran down the glass and made the light move on the wall.",
            "Rain was working at the roof with small patient fingers.",
            "Wet coats steamed wherever there was a hook to hang them on.",
            "Outside the rain went on saying the same thing.",
            "Somebody had set a bucket under the leak, and the leak had moved.",
            "The rain on the windows was loud enough to make people raise their voices.",
            "Wet footmarks led in and, here and there, out again.",
            "Umbrellas stood open in a corner, bad luck or no.",
            "The window was all water, and whatever lay beyond it had no edges.",
            "One could tell from the draught that the rain had changed its mind about the wind.",
        ])

    static let fog = Weather(
        name: "fog", keywords: ["fog", "mist", "haze", "november", "december", "smog"],
        outdoors: [
            "Fog had come up in the night and taken the far end of everything.",
            "The mist let go of one lamp at a time.",
            "In the fog people arrived all at once, already close.",
            "The fog lay so low that a tall man could see over it and a short one could not see at all.",
            "Sounds came out of the mist without the things that made them.",
            "It was the sort of fog that leaves a taste.",
            "The mist had thinned to a yellow gauze.",
            "Somewhere above the fog there was presumably a sky.",
        ],
        indoors: [
            "Fog pressed at the window like a face.",
            "The mist had got in with the last person and hung about the lamp.",
            "Beyond the glass there was nothing, and it was the same nothing on every side.",
            "Fog had shut the view as one shuts a book.",
            "Even in here the light had a skin of mist on it.",
            "Nobody had drawn the curtains; the fog had done it for them.",
            "A grey light came through the window and stopped a yard into the room.",
            "The damp had found the matches and the salt.",
        ])

    static let wind = Weather(
        name: "wind", keywords: ["wind", "gale", "storm", "march", "sea", "coast", "island", "autumn"],
        outdoors: [
            "The wind had got up and was trying the doors one by one.",
            "It blew hard enough to make talk a matter of choosing which words were worth it.",
            "A newspaper went by at shoulder height, open, as if somebody were reading it.",
            "The wind had gone round, and everything that had been sheltered was not.",
            "Hats were being held, and nobody looked dignified.",
            "The gusts came in threes, with time between them to hope.",
            "All the signs in sight were swinging, each at its own pace.",
            "It was a dry, hard wind that put grit between the teeth.",
        ],
        indoors: [
            "The wind leaned on the walls, and the walls complained.",
            "Every door had a little life of its own that day.",
            "A draught went through on its way from one keyhole to another.",
            "The wind had found a loose slate and would not leave it alone.",
            "The flames lay down flat whenever anybody came in.",
            "Now and then the whole place seemed to draw a breath.",
            "Somewhere up in the building a shutter was keeping bad time.",
            "The wind boomed and fell away, and people spoke in the gaps.",
        ])

    static let frost = Weather(
        name: "frost",
        keywords: ["frost", "snow", "ice", "winter", "december", "january", "february", "cold", "arctic", "siberia"],
        outdoors: [
            "It had frozen in the night, and the ground rang.",
            "The cold was of the clean sort that shows everything.",
            "Breath went up and stayed up.",
            "Ice had glazed whatever the wet had left.",
            "The frost had drawn a line round every stone.",
            "It was too cold to snow, and people said so to one another.",
            "A little dry snow moved about on the ground, looking for somewhere to stop.",
            "The puddles had white skins, and children had been at them.",
        ],
        indoors: [
            "There were ferns of frost on the inside of the panes.",
            "The stove was lit and might as well have been a picture of a stove.",
            "People kept their gloves on and did not apologise.",
            "It was so cold indoors that the ink had thickened.",
            "The cold had come in and sat down with them.",
            "A coat lay over the back of every chair, in case.",
            "Breath showed, even here, when anyone spoke.",
            "The windows had been pasted up with paper against the cold.",
        ])

    static let clear = Weather(
        name: "clear", keywords: ["spring", "may", "september", "clear", "sun", "april", "october"],
        outdoors: [
            "The sky had cleared, and it made people uneasy.",
            "It was a bright, empty sort of day.",
            "The light was thin and very clean and did nobody any favours.",
            "For once there was no weather to blame.",
            "The air was so clear that the distance looked like something one could pick up.",
            "A pale sun had come out to see what had been done.",
            "There was blue overhead, of a washed and second-hand kind.",
            "It would have been a good day for something else.",
        ],
        indoors: [
            "A bar of sun lay across the floor with the dust going up and down in it.",
            "The light showed where things had stood and had been moved.",
            "Sun came in at the window and found out the shabbiness.",
            "The brightness outside made it seem darker within.",
            "Somebody had opened a window, and the day came in a little way.",
            "Clear light fell on everything alike, which was more than people did.",
            "The window held a square of sky with nothing in it.",
            "It was light enough to see who had not slept.",
        ])

    static let heat = Weather(
        name: "heat",
        keywords: [
            "summer", "june", "july", "august", "heat", "hot", "desert", "tropical", "cairo", "egypt", "india",
            "mexico",
        ],
        outdoors: [
            "The heat stood in the open like something one had to walk round.",
            "Nothing moved that did not have to.",
            "The shade had gone in under the walls and stayed there.",
            "The tar was soft, and took the print of every shoe.",
            "It was past the hour when the heat should have broken.",
            "Dogs lay where they had stopped.",
            "The air over the stones shook like water.",
            "There was thunder about, a long way off, and it came no nearer.",
        ],
        indoors: [
            "The blinds were down, and the heat came through them in stripes.",
            "A fan pushed the same air from one side to the other.",
            "Every window was open, and it made no difference.",
            "Collars had been given up, and some manners with them.",
            "A fly walked on the ceiling as if it had paid.",
            "The walls gave back what they had been given all day.",
            "Somebody had put out water with ice in it, and the ice had gone.",
            "It was the kind of heat that makes people truthful, or sleepy.",
        ])

    static let still = Weather(
        name: "still", keywords: ["mars", "orbital", "space", "starship", "moon", "colony", "moonbase"],
        outdoors: [
            "There was no weather here, only the work of keeping it out.",
            "The dust lay as it had fallen, a year ago or a thousand.",
            "The light came in flat and white from one side only.",
            "Nothing moved outside that they had not brought with them.",
            "Shadows here had edges one could cut a hand on.",
            "The cold beyond the wall was not a thing anybody thought about twice.",
        ],
        indoors: [
            "The lamps had been turned down to save the cells, and faces went with them.",
            "The air was warm, and had been breathed before.",
            "A lamp somewhere was failing, and had been reported, and was failing still.",
            "One could feel the plant running through the soles of one's boots.",
            "Condensation had gathered on the cold side of everything.",
            "The walls hummed a note so low that it was noticed only when it changed.",
            "It was ship's night, which meant that somebody had decided so.",
            "The vents gave a sigh and thought better of it.",
        ])
}
