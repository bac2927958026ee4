import Mystery
import StoryModel

/// What makes a storyline a puzzle again.
extension Mending {
    /// Lets the culprit be there when the first things are found.
    mutating func introduceCulprit() {
        guard let culprit = storyline.character(.killer)?.name else { return }
        let wanted: [SceneOutline.Kind] = [.search, .observation, .arrival, .interview]
        let quarter = storyline.scenes.prefix(max(1, (storyline.scenes.count + 3) / 4))
        guard let place = quarter.first(where: { wanted.contains($0.scene.kind) }) ?? quarter.last else { return }
        guard let chapter = storyline.chapters.firstIndex(where: { $0.number == place.chapter }),
            let scene = storyline.chapters[chapter].scenes.firstIndex(where: { $0.number == place.scene.number })
        else { return }
        storyline.chapters[chapter].scenes[scene].present.append(culprit)
    }

    /// Tells the culprit's scenes from somebody else's side.
    mutating func leaveCulpritsThoughts() {
        guard let culprit = storyline.character(.killer)?.name else { return }
        let detective = storyline.character(.detective)?.name
        eachScene { scene in
            guard scene.kind != .summation, scene.present.first == culprit else { return }
            let other = scene.present.dropFirst().first ?? detective
            guard let other else { return }
            scene.present.removeAll { $0 == other }
            scene.present.insert(other, at: 0)
        }
    }

    mutating func keepOneCulprit() {
        let culprits = storyline.cast.indices.filter { storyline.cast[$0].role == .killer }
        let actor = culprits.first { storyline.murder?.actors.contains(storyline.cast[$0].name) == true }
        for index in culprits where index != actor ?? culprits.first { storyline.cast[index].role = .accomplice }
    }

    /// Puts events that leave no time to walk back to where the premise has them.
    mutating func giveTimeToWalk() {
        for event in model.events {
            guard let index = storyline.events.firstIndex(where: { $0.action == event.action }),
                storyline.isFree(event, besides: storyline.events[index].id)
            else { continue }
            storyline.events[index].start = event.start
            storyline.events[index].minutes = event.minutes
            storyline.events[index].place = event.place
        }
    }

    /// Brings back the clues of which the proofs are made, and what they assert.
    mutating func restoreProofs() {
        guard let ours = model.puzzle else { return }
        if storyline.puzzle == nil { storyline.puzzle = ours }
        for clue in model.clues {
            guard let exhibit = ours.exhibit(of: clue.id), !exhibit.assertions.isEmpty else { continue }
            guard let kept = storyline.clues.first(where: { $0.text == clue.text }) else {
                add(clue)
                continue
            }
            storyline.puzzle?.exhibits.removeAll { $0.clue == kept.id }
            storyline.puzzle?.exhibits.append(
                Exhibit(
                    clue: kept.id, assertions: exhibit.assertions, words: exhibit.words,
                    innocentReading: exhibit.innocentReading))
        }
    }

    /// Moves clues until nobody is out of the question too soon, or too many at once.
    mutating func reorderClues() {
        for _ in 0..<12 {
            guard let fair = FairPlay(storyline),
                let move = fair.betterPlace(among: Set(storyline.clues.map(\.id))),
                fair.scenes.indices.contains(move.scene)
            else { return }
            let place = fair.scenes[move.scene].reference
            eachScene { $0.clues.removeAll { $0 == move.clue } }
            change(move.clue) {
                $0.chapter = place.chapter
                $0.scene = place.scene
            }
            placeClues()
        }
    }
}
