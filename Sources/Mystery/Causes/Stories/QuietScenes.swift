/// The quiet scenes of a long book: something that has to be done, and something that is said over it.
package enum QuietScenes {
    /// What two people do, `{a}` and `{b}`, with a title.
    package static let tasks: [(title: String, text: String)] = [
        ("Washing Day", "{a} washes whatever can be washed, and {b} hangs it where it will not dry"),
        ("Mending", "{a} mends a seam by poor light, and {b} holds the thread"),
        ("Carrying Water", "{a} and {b} carry water, four hundred steps each way, and most of it on their feet"),
        ("A Fire That Will Not Light", "{a} tries to light a fire with wet wood, and {b} gives advice"),
        ("Peeling", "{a} and {b} peel a sack of something until their thumbs are black"),
        (
            "The Long Queue",
            "{a} and {b} stand in a queue for an hour and a half, and it shuts as they come to the front"
        ),
        ("Haircut", "{a} cuts {b}'s hair with the wrong scissors"),
        ("Painting a Door", "{a} and {b} paint a door, one on each side of it"),
        ("A Game of Cards", "{a} and {b} play cards for buttons, and {a} wins every button"),
        ("The Broken Chair", "{a} mends a chair, and {b} has to sit in it while it sets"),
        ("Waiting for Rain", "{a} and {b} sit under a roof until the weather has made up its mind"),
        ("Lost Property", "{a} looks for a thing that {b} has on"),
        ("The Inventory", "{a} counts what is left, and {b} writes it down"),
        ("Sharpening", "{a} puts an edge on every blade in the place, and {b} tests them on a hair"),
        ("A Late Supper", "{a} and {b} eat standing up, late, out of the pan"),
        ("The Wrong Boots", "{a} and {b} have taken each other's boots, and it is the road that tells them"),
        ("Letters", "{a} writes a letter home, and {b} spells the hard words"),
        ("The Stuck Window", "{a} and {b} try to open a window that has been painted shut"),
        ("Bandages", "{b} winds a bandage round {a}'s hand, too tightly, and begins again"),
        ("Sweeping", "{a} sweeps, and {b} walks through it"),
        ("The Early Shift", "{a} and {b} are up before anybody, whispering and dropping things"),
        ("A Walk Round the Edge", "{a} and {b} walk once round the edge of everything, to see that it is still there"),
        ("Borrowed Tools", "{a} brings back what was borrowed, and {b} has forgotten to miss it"),
        ("The Last of the Tea", "{a} shares the last of the tea with {b}, a mouthful each, turn about"),
        ("Untangling", "{a} and {b} pick a knot out of eighty feet of line"),
        ("Sunday", "{a} and {b} have nothing to do, and are bad at it"),
    ]

    /// How what is let out follows what is done.
    package static let links = [
        ", and meanwhile ", ", and in the course of it ", ", and to pass the time ", ", and when it is nearly done ",
        ", and before they know it ",
    ]

    /// What `{b}` lets out meanwhile, with a title.
    package static let matters: [(title: String, text: String)] = [
        ("A Sister Who Whistled", "{b} speaks of a sister who could whistle with two fingers and was never allowed to"),
        ("Afraid of Moths", "{b} admits to being afraid of moths"),
        (
            "The House with a Tree in It",
            "{b} describes a house with a tree in it, in which it turns out nobody ever lived"
        ),
        ("Eleven Jobs", "{b} goes through eleven jobs, and why each of them came to an end, and is proud of seven"),
        ("A Promise Made at Nine", "{b} tells of a promise made at the age of nine, and kept, which was a mistake"),
        (
            "What the Doctor Said",
            "{b} repeats what a doctor once said, in the doctor's voice, so that it will be funny"
        ),
        ("The Best Day", "{b} names the best day there has been so far, and it is last Tuesday"),
        ("An Unpaid Bill", "{b} owns to a debt, for a loaf, to a baker in a town that is not there any more"),
        ("First Snow", "{b} remembers the first snow ever seen, and who held up whom to see it"),
        (
            "The Name on the Bench",
            "{b} tells of a bench with a name on it, and what the name had been like to sit next to"
        ),
        ("A Talent for Leaving", "{b} claims a talent for leaving, and cannot say when it was last used"),
        ("Somebody's Laugh", "{b} does somebody's laugh, so well that it makes both of them turn round"),
        ("The Wrong Train", "{b} tells how somebody got on the wrong train and stayed where it went for six years"),
        ("What Was in the Tin", "{b} tells what was in the tin that nobody was to open, and it was another tin"),
        ("Not Asked", "{b} says which question nobody has ever asked, and {a} asks it, and there is a long silence"),
        ("Two Mothers", "{b} speaks of two mothers, one of them for weekdays, as if everybody had that"),
        ("The Swimming Prize", "{b} admits to a prize for swimming, won as the only one who had not gone home"),
        ("A Bad Poem", "{b} says a bad poem by heart, all nine verses, with feeling"),
        (
            "The Coat in the Window",
            "{b} describes a coat that hung in a window for a whole winter, and how it was the window that came in the end"
        ),
        ("A Letter in Code", "{b} shows a letter in a code that two people knew, and one of them is left"),
        ("The Year of the Geese", "{b} reckons everything from the year of the geese, and will not explain the geese"),
        ("Nearly Married", "{b} tells how there was nearly a wedding, and that it got as far as the soup"),
        ("What One Takes", "{b} names what one would take from a fire, and it is all for other people"),
        ("Good at Endings", "{b} thinks that one is good at beginnings or at endings, and that {a} is the other kind"),
        ("The Uncle with a Boat", "{b} mentions an uncle with a boat, and ducks at the word"),
        ("A Small Lie", "{b} corrects a small lie told to {a} in the first week, which {a} had not believed"),
        ("The Teacher's Chalk", "{b} repeats what was on the blackboard on the day that it was all called off"),
        ("A Theory of Doors", "{b} holds that people are the way they shut doors, and does everyone they know"),
        ("The Third Wish", "{b} asks for advice about a third wish, having the first two ready"),
        ("What the Dark Is For", "{b} explains what the dark is for, and it takes some time"),
    ]
}
