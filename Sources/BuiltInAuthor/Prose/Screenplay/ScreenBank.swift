/// What the camera sees, in the present tense.
enum ScreenBank {
    static let indoors = Bank(
        "screen indoors",
        [
            "A door opens on {place}.", "{place}, seen first in a mirror.", "Half dark. {prop} and {prop2} stand out.",
            "We hear {sound} before we see anything.", "Close on {prop}. Then the room round it.",
            "A hand reaches past {prop} for the light.", "Light from one side only.", "Dust turns in a bar of light.",
            "{D} waits with {D.his} hat on.", "Footsteps, and {D} comes in.", "Empty. Then {D} is in the doorway.",
            "{D} stands with {D.his} back to us.",
            "The same light as before, an hour older.", "{sound}. {D} lifts {D.his} head.",
            "A long view of {place}: small people, high walls.", "{D} looks the place over, left to right.",
            "Nobody speaks yet.", "{prop}, out of focus; beyond it, {D}.", "The clock says {clock}.",
            "{D} shuts the door softly.", "{D} comes in shaking the weather off {D.his} coat.",
            "Low voices stop as {D} enters.", "{D} sets the notebook down, beside {prop}.",
            "From above: {D}, and a wide bare floor.",
            "{D} sits. It has been a long {daypart}.", "Somebody has been busy near {prop}.",
            "A match flares and shows us {place}.", "{D} passes {prop} without looking at it, stops, and comes back.",
            "We find {D} already there.", "Quiet. {sound}, and then not even that.", "A shadow crosses {prop}.",
            "{D} listens at the wall.",
        ])
    static let outdoors = Bank(
        "screen outdoors",
        [
            "Wide: {place}, and nobody in it.", "{D} comes toward us, collar up.", "{sound}, and the weather.",
            "{prop} in the foreground, {D} a long way off.", "Low cloud, or smoke. {D} walks under it.",
            "Feet on wet ground. They stop.", "{D} stands by {prop} and looks both ways.",
            "A lamp; a circle of light; {D} steps into it.", "The light is going.",
            "We move along {prop} until we reach {D}.", "From a window, unseen: {D}, below.",
            "{D} crouches beside {prop}.",
            "The open air, after all those rooms.", "A gull, a cry, and then {place}.",
            "{D} follows marks on the ground with {D.his} eyes.", "{D} turns up a collar against the {daypart}.",
        ])
    static let detail = Bank(
        "screen detail",
        [
            "{prop.cap}, and no one near.", "Behind, {prop}.", "Faint, off: {sound}.",
            "There is {prop}, and nobody near it.", "Somebody coughs, off.", "{prop.cap} catches the light.",
            "On the left, {prop}; on the right, {prop2}.", "The camera does not hurry.", "Beyond it, {prop}.",
            "A shape moves behind {prop} and is gone.", "We hold on {prop} a moment longer than is comfortable.",
            "{sound.cap}, louder.", "Cold light. {prop.cap}.", "Everything is in its place but {prop}.",
            "Something drips.", "Only {prop} is in focus.",
        ])
    static let beat = Bank(
        "screen beat",
        [
            "A pause.", "{S} looks at {prop}.", "{D} writes.", "{S} turns away.", "{D} waits.",
            "They both look at the door.", "{S} says nothing for a moment.", "{D} shuts the notebook on a finger.",
            "{S} half smiles.", "{D} moves a little nearer.", "Close on {S's} hands.", "{S} sits down.",
            "{D} watches {S's} reflection in the glass.", "Somebody passes outside. They wait.",
            "{S} picks at a sleeve.", "{D} lays the pencil down.", "{S} stops in the middle of a gesture.",
            "Off, {sound}.", "{D} looks round at {prop}.", "{S} shakes {S.his} head.",
            "Neither of them moves.", "{S} takes a step back.", "{D} lets it stand.",
            "{S} looks {D} in the eye at last.", "Close on {D}: not convinced.",
            "Close on {S}. Something has gone out of the face.", "The light changes.", "{D} turns a page.",
            "{S} laughs, once.", "We hear {sound}.",
        ])
    static let manner = Bank(
        "screen manner",
        [
            "quietly", "after a moment", "not looking up", "evenly", "too quickly", "to the window", "almost kindly",
            "dry", "half to {D.himself}", "with an effort", "lower", "turning", "a beat", "flatly", "still writing",
            "tired",
        ])
}
