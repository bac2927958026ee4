import StoryModel

extension Secret {
    /// What is hidden because it would be laughed at, or pitied.
    static let foolish = [
        Secret(
            evidence: .physical,
            sign: "a mask with the eyes cut by hand lies folded small at the bottom of {owner}'s drawer",
            suspicion: "somebody meant not to be known that night",
            truth: "{owner} sings in public, for money, and would be disowned at home if it were known.",
            deed: "practises a song under the breath, in a mask",
            proof: "a handbill for a singer in a mask, with {owner}'s measurements for the dress on its back"),
        Secret(
            evidence: .document, sign: "a paper of {owner}'s has {victim}'s signature on it forty times over",
            suspicion: "somebody was learning to be {victim} on paper",
            truth:
                "{victim} had hurt a wrist and asked {owner} to sign forty letters of thanks, and {owner} wished to do it well.",
            deed: "fills a sheet with another person's name until it flows",
            proof: "{victim}'s own note of thanks to {owner} for forty signatures, with a joke about the spelling"),
        Secret(
            evidence: .behaviour,
            sign:
                "{owner} starts at the sound of keys, and has not once since the death sat with {owner.his} back to a door",
            suspicion: "somebody is waiting to be fetched",
            truth: "{owner} once served two years for another's theft, and has told nobody since.",
            deed: "walks five steps up and five steps down, as one does in a cell",
            proof: "a pardon, eleven years old, worn through at the folds, that gives {owner} back a good name"),
        Secret(
            evidence: .physical, sign: "a bottle with its label scraped off is sewn into {owner}'s mattress",
            suspicion: "somebody had a use for what was in it",
            truth: "It is a tonic against baldness, and {owner} would almost rather be hanged than have it known.",
            deed: "rubs the scalp a hundred times and ties it up in flannel before the window",
            proof: "the maker's leaflet, addressed to {owner}, which promises results within the month"),
        Secret(
            evidence: .document,
            sign: "{owner} has kept a list, day by day for three months, of where {victim} went, and at what hour",
            suspicion: "somebody was finding out when {victim} would be alone",
            truth: "{owner} was in love, and arranged every day to meet {victim} by accident.",
            deed: "writes the day up in a small book and reads the older pages over",
            proof: "the last leaf of {owner}'s list, which is a poem to {victim}, and not a good one"),
        Secret(
            evidence: .physical, sign: "the soles of {owner}'s second-best shoes have been covered with felt",
            suspicion: "somebody wished to walk without being heard",
            truth:
                "{owner} has been learning to dance, alone and at night, for a wedding to which {owner.he} hopes to be asked.",
            deed: "dances with a broom, in felt soles, to a tune counted under the breath",
            proof: "a dancing-master's sheet of footprints, with {owner}'s name on it and eleven lessons ticked"),
        Secret(
            evidence: .behaviour, sign: "{owner} carries a locked box each evening from one hiding place to another",
            suspicion: "something of {victim}'s is in it",
            truth: "It holds the ashes of a friend, whom {owner} promised never to leave alone in the dark.",
            deed: "sits for an hour beside a locked box and tells it the news",
            proof:
                "a letter in the lid of {owner}'s box, which asks not to be left alone, and thanks {owner.him} beforehand"
        ),
        Secret(
            evidence: .document,
            sign:
                "a notice in {owner}'s hand offers a reward for news of somebody, and is signed with a name nobody knows",
            suspicion: "{owner} is not who {owner.he} says",
            truth: "{owner} gave up a child twenty years ago, and has never stopped asking.",
            deed: "answers letters from people who have seen the wrong child",
            proof: "a bundle of answers to {owner}'s notice, the oldest of them nineteen years old"),
        Secret(
            evidence: .physical,
            sign: "half a page in {victim}'s hand, torn across, is sewn into the lining of {owner}'s coat",
            suspicion: "it was taken from the dead",
            truth:
                "It is a recommendation so kind that {owner} has carried it for six years and never dared to use it.",
            deed: "unpicks a lining, reads half a page, and sews it in again",
            proof: "the other half of the page, pasted in the lid of {owner}'s trunk, with a date of six years ago"),
        Secret(
            evidence: .behaviour,
            sign: "{owner} was heard to say that evening, to nobody: now it is done, and cannot be undone",
            suspicion: "it was a confession, made an hour too soon",
            truth: "{owner} had that evening torn up a novel on which {owner.he} had worked for nine years.",
            deed: "tears up a novel, leaf by leaf, and reads each leaf first",
            proof: "the title leaf of a novel by {owner}, in four pieces, with nine dates on it, each crossed out"),
    ]
}
