import StoryModel

extension CasePageHTML {
    func cast(_ xml: inout XMLWriter) {
        xml.element("dl") { xml in
            for person in report.cast {
                xml.element("dt") { xml in
                    xml.element("bdi", person.name)
                    if !person.part.isEmpty { xml.element("span", ["class": "quiet"], ", " + person.part) }
                }
                xml.element("dd") { xml in
                    words(person.description, into: &xml)
                    words(person.hid, "small", label: "Kept hidden", into: &xml)
                }
            }
        }
    }

    func map(_ xml: inout XMLWriter) {
        if let map = CaseMapSVG(map: report.map, murderPlace: report.murderPlace) {
            scroll("The map", &xml, map.write)
        }
        words(report.murderPlace, "accent", label: "It was done here", into: &xml)
        scroll(CaseWords.minutes, &xml) { $0.element("table", ["class": "numbers"], minutes) }
    }

    private func minutes(_ xml: inout XMLWriter) {
        let places = report.map.places
        xml.element("caption", CaseWords.minutes)
        xml.element("thead") { xml in
            xml.element("tr") { xml in
                xml.element("th", ["scope": "col"], "From, to")
                for (index, place) in places.enumerated() {
                    xml.element("th", ["scope": "col"]) { $0.element("abbr", ["title": place], String(index + 1)) }
                }
            }
        }
        xml.element("tbody") { xml in
            for (row, place) in places.enumerated() {
                xml.element("tr") { xml in
                    xml.element("th", ["scope": "row"]) { xml in
                        xml.text("\(row + 1) ")
                        xml.element("bdi", place)
                    }
                    for column in places.indices {
                        let minutes = report.map.minutes(row: row, column: column).map(String.init) ?? "–"
                        xml.element("td", row == column ? "·" : minutes)
                    }
                }
            }
        }
    }

    func timeLine(_ xml: inout XMLWriter) {
        if report.timeLine.contains(where: \.isToldLate) {
            xml.element("p", ["class": "late small"], CaseWords.toldLate)
        }
        xml.element("ol", ["class": "time"]) { xml in
            for moment in report.timeLine {
                xml.element("li", moment.isToldLate ? ["class": "late"] : [:]) { xml in
                    xml.element("time", moment.time.description)
                    xml.element("div") { xml in
                        words(moment.action, into: &xml)
                        let people = CaseWords.list(moment.people)
                        words(
                            [moment.place, people].filter { !$0.isEmpty }.joined(separator: ": "), "quiet small",
                            into: &xml)
                        if moment.isToldLate { xml.element("p", ["class": "unseen"], CaseWords.toldLate) }
                    }
                }
            }
        }
    }

    func clues(_ xml: inout XMLWriter) {
        xml.element("ol", ["class": "ids"]) { xml in
            for (index, clue) in report.clues.enumerated() {
                xml.element("li", ["id": "clue-\(index + 1)"]) { xml in
                    xml.element("b", ["class": "id"], clue.id)
                    xml.element("div") { xml in
                        words(clue.text, into: &xml)
                        xml.element("p", ["class": "quiet small"], "\(clue.scene): \(clue.evidence.rawValue)")
                        words(clue.innocentReading, "small", label: "It seems", into: &xml)
                        words(clue.meaning, "small", label: "It means", into: &xml)
                    }
                }
            }
        }
    }

    func proofs(_ xml: inout XMLWriter) {
        if !report.axioms.isEmpty {
            xml.element("p", CaseWords.axioms)
            xml.element("ol") { xml in for axiom in report.axioms { xml.element("li", ["dir": "auto"], axiom) } }
        }
        for proof in report.proofs {
            xml.element("h3") { xml in
                xml.text("Not ")
                xml.element("bdi", proof.person)
            }
            xml.element("ol") { xml in
                for step in proof.steps {
                    xml.element("li") { xml in
                        xml.element("bdi", step.sentence)
                        cite(step.clues, &xml)
                    }
                }
            }
        }
    }

    func culprit(_ xml: inout XMLWriter) {
        guard let culprit = report.culprit else { return }
        xml.element("p", ["class": "culprit", "dir": "auto"], culprit.name)
        words(
            [culprit.method, culprit.time.description].filter { !$0.isEmpty }.joined(separator: ", "), "how", into: &xml
        )
        for (heading, sentences) in [("The way", culprit.way), ("The lies", culprit.lies)] where !sentences.isEmpty {
            xml.element("h3", heading)
            xml.element("ol") { xml in for sentence in sentences { xml.element("li", ["dir": "auto"], sentence) } }
        }
    }

    func rules(_ xml: inout XMLWriter) {
        scroll("The rules", &xml) { xml in
            xml.element("table") { xml in
                xml.element("thead") { xml in
                    xml.element("tr") { xml in
                        for title in ["Rule", "Outcome", "Evidence"] { xml.element("th", ["scope": "col"], title) }
                    }
                }
                xml.element("tbody") { xml in for rule in report.rules { write(rule, &xml) } }
            }
        }
    }

    private func write(_ rule: CaseReport.Rule, _ xml: inout XMLWriter) {
        xml.element("tr") { xml in
            xml.element("th", ["scope": "row"], rule.name)
            xml.element("td", ["class": rule.outcome == .held ? "quiet" : "accent"], rule.outcome.rawValue)
            xml.element("td") { xml in
                words(rule.evidence, "small", into: &xml)
                words(rule.reason, "small", label: "The author's reason", into: &xml)
            }
        }
    }
}
