/// What people do while they talk.
enum GestureBank {
    static let speaker = Bank(
        "gesture",
        [
            "{S} looked at {prop}.", "{S} did not sit down.", "{S} took a while over it.",
            "{S} took a breath before speaking.", "{S} turned to the window.", "{S} shrugged with one shoulder.",
            "{S} smiled at nobody.", "{S} studied the floor.", "{S} glanced at the door.",
            "{S} ran a thumb along a seam.", "{S} shook {S.his} head.",
            "{S} waited a moment too long.", "{S} cleared {S.his} throat.", "{S} folded {S.his} arms.",
            "{S} stared straight ahead.", "{S} picked a thread from {S.his} sleeve.",
            "{S} rubbed the back of {S.his} neck.", "{S} gave a short laugh.", "{S} lowered {S.his} voice.",
            "{S} closed {S.his} eyes for a second.", "{S} put both hands flat.",
            "{S} counted something on {S.his} fingers.",
            "{S} leaned a shoulder on the nearest upright.", "{S} spoke to {prop}.", "{S} had gone rather pale.",
            "{S} nodded slowly.", "{S} lifted {S.his} chin.", "{S} was listening to something else.",
            "{S} wet {S.his} lips.", "{S} let that pass.", "{S} sat down on the nearest thing.",
            "{S} stood up, and then seemed to wonder why.", "{S} looked {D} in the face for the first time.",
            "{S} made a small, helpless gesture.",
            "{S} buttoned {S.his} coat.", "{S} answered without turning round.", "{S} shifted {S.his} weight.",
            "{S} watched the pencil.", "{S} frowned, as at a sum.", "{S} had the answer ready.",
            "{S} took it quite calmly.", "{S} seemed to be choosing.", "{S} bit off the end of a word.",
            "{S} brushed at some dust.", "{S} did not care for the question.", "{S} held still.", "{S} tried to smile.",
            "{S} drew a line in the air with one finger.",
            "{S} half turned away.", "{S} raised {S.his} eyes.", "{S} sighed.", "{S} was quick about it.",
            "{S} said it almost kindly.", "{S} looked older.", "{S} looked past {D} to {prop}.", "{S} set {S.his} jaw.",
            "{S} coughed.", "{S} blinked.",
        ] + FrameBank.speaker)
    /// Those of them that fit any talk, asked for or not.
    static let anyone = Bank(
        "anyone's gesture",
        speaker.phrases.filter { phrase in
            !["{D}", "pencil", "question", "answer"].contains { phrase.contains($0) }
        })
    static let lead = Bank(
        "lead gesture",
        [
            "{D} turned a page.", "{D} waited.", "{D} let the silence work.", "{D} kept {D.his} voice level.",
            "{D} wrote it down.", "{D} tapped the pencil once.", "{D} did not look up.", "{D} leaned back.",
            "{D} nodded, as if it were of no importance.", "{D} turned {D.his} hat round by the brim.",
            "{D} glanced at {prop}.", "{D} took a step nearer.", "{D} had found somewhere to sit.",
            "{D} tried it another way.", "{D} closed the notebook on a finger.", "{D} said it quietly.",
            "{D} drew up a chair.", "{D} made a small mark in the margin.",
            "{D} seemed to be thinking of something else.", "{D} almost smiled.", "{D} looked at {D.his} own hands.",
            "{D} glanced back a page.", "{D} read the last line again.", "{D} gave it time.", "{D} gave a nod.",
            "{D} had not raised {D.his} voice.", "{D} counted to five.", "{D} moved out of the light.",
            "{D} let it go by.", "{D} came back to it.",
            "{D} sharpened the pencil.", "{D} stood where the light was behind {D.him}.", "{D} was in no hurry.",
            "{D} changed {D.his} ground.", "{D} buttoned {D.his} coat.", "{D} looked up.", "{D} raised an eyebrow.",
            "{D} tore out a leaf and folded it.",
        ] + FrameBank.lead)
    /// A pause in the talk.
    static let pause = Bank(
        "pause",
        [
            "Nobody spoke for a while. {sound} filled in.", "There was a silence, and in it one heard {sound}.",
            "Somebody passed outside, and they both waited until the steps had gone.",
            "The light shifted, and picked out {prop}.", "It was quiet enough to hear {sound}.",
            "They both looked at {prop}, and neither saw it.", "For a moment there was only the smell of {smell}.",
            "{D} noticed {prop}, and that {S} was careful not to.", "A door went, somewhere, and {S} started.",
            "The answer, when {D} thought it over, had been to some other question.",
            "There was a good deal of {smell} about, and not much air.",
            "{D} looked at what {D.he} had written and found that it was mostly spaces.",
            "{S} had a way of finishing a sentence as one finishes a drink.",
            "It struck {D} that {S} had not once asked what had happened.",
            "{S} was telling the truth about something. {D} tried to hear where it stopped.",
            "That had been rehearsed; not all of it, but the end.",
            "{D} had the impression of a door left open an inch, and a foot against it.",
            "{S} was better at this than most, and did not seem to enjoy it.",
            "The words were all right. It was the order they came in.",
            "{D} believed about half of it, and would have liked to know which.",
            "If it was an act it was a modest one.",
            "{S} had answered everything and told {D} nothing. There is a knack to it.",
            "There was grief in it somewhere, or the habit of grief.",
            "{D} remembered being lied to by better, and believed by worse.",
            "What {S} had left out made a neat hole, and {D} looked into it.",
            "{S} spoke of the evening as one speaks of a house one has sold.",
            "It was the first thing {S} had said that did not sound like a lesson.",
            "{D} would have given a good deal to see {S.his} face just then, but the light was wrong.",
            "Talk like that has a floor to it, and {D} thought that they had just touched it.",
            "Outside, life was going on, and one resented it a little.",
        ] + FrameBank.pause)
    /// A pause in the talk of two who are on the same side.
    static let lull = Bank(
        "lull",
        [
            "{D} went on with what {D.he} was doing.", "They worked for a while without talking.",
            "A minute went by; one heard {sound}.", "{S} was quiet for the length of a cigarette.",
            "Somebody passed outside, and they waited.", "It was a companionable sort of silence, as far as that went.",
            "{S} yawned, and begged {D.his} pardon.", "{D} found a biscuit in a pocket, and broke it in two.",
            "{S} walked up and down a little, to get warm.", "Neither of them looked at the time.",
            "{D} thought about that.", "{S} wrote something down, and rubbed it out.",
            "They had done this often enough not to need to talk.",
            "The light moved on by an inch, and picked out {prop}.", "{S} whistled two notes, and stopped.",
            "{D} held something up to the light, and put it back.", "{S} blew on cold fingers.",
            "There was the smell of {smell} again.",
        ] + FrameBank.lull)
    static let parting = Bank(
        "parting",
        [
            "D: That will do for now.¶S: For now.", "D: You'll be staying in {town}?¶S: Where would I go?",
            "D: If anything comes back to you, you know where I am.¶S: Everybody knows where you are. That's half the trouble.",
            "D: Thank you.¶S: You haven't said what for.",
            "D: One more thing. No. It will keep.¶S: I wish you'd ask it.",
            "S: Am I to be told what this is about?¶D: When I know, you'll be among the first.",
            "S: Is that all?¶D: It's all I've got. It needn't be all you've got.",
            "S: You don't believe me.¶D: I write it down. Believing comes after.",
            "D: Don't talk to the others about this.¶S: They don't talk to me as it is.",
            "S: What happens now?¶D: Now I go and ask somebody else the same questions.",
            "D: I may come back.¶S: People do.", "S: I hope that I've been of use.¶D: So do I.",
            "D: Mind the step.¶S: I've minded it for years.",
            "S: May I go?¶D: You could have gone at any time. I'm glad you didn't.",
            "D: Get some sleep.¶S: You first.",
            "S: Somebody ought to pay for this, {D.address}.¶D: Somebody generally does. I try to see that it's the right one.",
            "D: You've been patient.¶S: I've been frightened. It looks the same.",
            "S: Will you let me know?¶D: You'll hear it before I can tell you.",
            "D: Is there anything you'd like to take back?¶S: Not that I've said.",
            "S: I told you the truth.¶D: I hope so. It's such a trouble to carry the other thing.",
        ])
}
