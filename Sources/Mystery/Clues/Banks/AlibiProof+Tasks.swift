import StoryModel

extension AlibiProof {
    static let tasks = [
        AlibiProof(
            eras: Era.allCases, evidence: .document, deed: "takes an inventory", deeds: "take an inventory together",
            single:
                "the inventory {owner} took {in spot} has a minute against every tenth line, from {from} to {to}, and is right to the last spoon",
            several:
                "the inventory taken {in spot} has a minute against every tenth line, from {from} to {to}, and against every line the marks of {names}",
            inference:
                "Half of what is listed was moved before breakfast; the list is right, so that it was made that evening, on the spot, by {names}.",
            innocentReading: "Lists are made every month, and nobody reads them."),
        AlibiProof(
            eras: Era.allCases, evidence: .document, deed: "measures a drip", deeds: "measure a drip, by turns",
            single:
                "the slip beside a drip {in spot} has the level in the measuring glass every three minutes, in {owner}'s hand, from {from} to {to}",
            several:
                "the slip beside a drip {in spot} has the level in the measuring glass every three minutes, from {from} to {to}, each time with the initials of {names}",
            inference:
                "The drip kept no even time, and the figures follow its every whim: they were read off, glass in hand, by {names}.",
            innocentReading: "Somebody is always complaining of a drip."),
        AlibiProof(
            eras: [.old, .classic], evidence: .physical, deed: "sews at a long seam", deeds: "sew at one long seam",
            single:
                "the long seam {owner} sewed {in spot} has a red stitch for each time the sand-glass ran out, from {from} to {to} by the slip pinned to it, and not one hurried stitch between",
            several:
                "the long seam sewn {in spot} has a red stitch for each time the sand-glass ran out, from {from} to {to} by the slip pinned to it, and between them, thread by thread, the stitches of {names}",
            inference:
                "A seam of that length takes that long and no less, and every needle leaves its own hand behind it: here, from end to end, the hands of {names}.",
            innocentReading: "Sewing is what hands do in the evening."),
        AlibiProof(
            eras: [.old], evidence: .physical, deed: "keeps watch by an hour-candle",
            deeds: "keep watch by an hour-candle",
            single:
                "the hour-candle {in spot}, lit at {from} and pinched out at {to}, has {owner}'s thumb pressed into the drip at every finger's breadth of its height",
            several:
                "the hour-candle {in spot}, lit at {from} and pinched out at {to}, has at every finger's breadth of its height, pressed into the drip, the thumbs of {names}",
            inference:
                "Wax takes a thumb while it is soft, and at each height it was soft once; each time it was under the thumbs of {names}.",
            innocentReading: "Everybody plays with the wax when there is nothing else to do."),
        AlibiProof(
            eras: [.old], evidence: .document, deed: "copies a long roll of accounts",
            deeds: "copy a long roll of accounts, by turns",
            single:
                "the roll of accounts {owner} copied {in spot} has each turning of the sand-glass noted in its margin, from {from} to {to}",
            several:
                "the roll of accounts copied {in spot} goes from hand to hand, {names} in turn, with each turning of the sand-glass noted in its margin, from {from} to {to}",
            inference:
                "The lines between one glass and the next are as many each time as a pen can write and no more, and the pen was never long out of the hands of {names}.",
            innocentReading: "Accounts are copied, and copied again, and nobody is the wiser."),
        AlibiProof(
            eras: [.future], evidence: .document, deed: "weighs samples", deeds: "weigh samples, by turns",
            single:
                "the balance set up {in spot} asks for a living palm at each weighing, and was given {owner}'s two hundred times from {from} to {to}",
            several:
                "the balance set up {in spot} asks for a living palm at each weighing, and from {from} to {to} was given over and over those of {names}",
            inference:
                "The balance refuses a glove, a cast and a cold hand, and in all that time it refused nothing: the palms it had were those of {names}.",
            innocentReading: "Samples are weighed every night, and the results are always the same."),
        AlibiProof(
            eras: [.old, .classic], evidence: .physical, deed: "grinds blue for a painter",
            deeds: "grind blue for a painter, by turns",
            single:
                "nine shells of blue, ground {in spot} one finer than the last, have each its minute on the rim in {owner}'s hand, from {from} to {to}",
            several:
                "nine shells of blue, ground {in spot} one finer than the last, have each its minute on the rim, from {from} to {to}, and in the blue of each the thumbs of {names}",
            inference:
                "Blue is not to be hurried: each shell is finer than the one before by as much as steady grinding makes it, and the grinding was done by {names}.",
            innocentReading: "It is colour, and there is never enough of it."),
        AlibiProof(
            eras: [.classic, .modern, .future], evidence: .document, deed: "takes down a broadcast of figures",
            deeds: "take down a broadcast of figures",
            single:
                "a slow broadcast of figures, sent once and never again, was taken down {in spot} in {owner}'s hand from {from} to {to}, with not a figure missing",
            several:
                "a slow broadcast of figures, sent once and never again, was taken down {in spot} from {from} to {to}, with not a figure missing, line by line in the hands of {names}",
            inference:
                "The figures were sent at that hour to anyone in the world who cared to listen, and they can be had in no other way; they were had, to the last one, by {names}.",
            innocentReading: "Some people will listen to anything."),
    ]

    static let records = [
        AlibiProof(
            eras: [.modern, .future], evidence: .document, deed: "tries out a heart monitor",
            deeds: "try out heart monitors",
            single:
                "the receiver {in spot} for the heart monitors on trial, which reaches five paces, has {owner}'s heart whole and at rest from {from} to {to}",
            several:
                "the receiver {in spot} for the heart monitors on trial, which reaches five paces, has whole and at rest, from {from} to {to}, the hearts of {names}",
            inference:
                "A heart cannot be lent and a beat cannot be copied, and in five paces there is no room for a crime: the receiver had the hearts of {names}.",
            innocentReading: "A trace is a crooked line, and one is like another."),
        AlibiProof(
            eras: [.modern, .future], evidence: .document, deed: "talks to a cousin by picture call",
            deeds: "talk by picture call to a cousin of one of them",
            single:
                "a picture call made {in spot} was kept, far away, by the cousin who was called, and has {owner} in it from {from} to {to}",
            several:
                "a picture call made {in spot} was kept, far away, by the cousin who was called, and has in it from {from} to {to}, squeezed before one lens, the faces of {names}",
            inference:
                "The picture never stops and never comes round again, and it never loses {names} for longer than a sneeze.",
            innocentReading: "Families keep everything, and look at nothing twice."),
        AlibiProof(
            eras: [.future], evidence: .document, deed: "tests a mask against the air meter",
            deeds: "test their masks against the air meter",
            single:
                "the air meter {in spot} counted, breath by breath from {from} to {to}, the mask that was cast on {owner}'s face",
            several:
                "the air meter {in spot} counted, breath by breath from {from} to {to}, the masks that were cast on the faces of {names}",
            inference:
                "A mask cast on one face leaks on every other, and the meter heard no leak: the breath was that of {names}.",
            innocentReading: "Meters run whether anybody breathes or not."),
    ]
}
