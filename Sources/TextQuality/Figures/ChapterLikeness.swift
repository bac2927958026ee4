import Foundation

/// How alike the chapters of a text are in what they speak of.
struct ChapterLikeness {
    private struct Profile {
        var words: [Int] = []
        var weights: [Double] = []
        var length = 0.0
    }

    /// The positions of the two chapters most alike; `nil` where there are no two with words in them.
    private(set) var mostAlike: (first: Int, second: Int, similarity: Double)?

    init(_ text: TokenizedText) {
        let profiles = Self.profiles(of: text)
        var weight = [Double](repeating: 0, count: text.forms.wordCount + 1)
        for second in profiles.indices where profiles[second].length > 0 {
            let profile = profiles[second]
            for (word, value) in zip(profile.words, profile.weights) { weight[word] = value }
            for first in profiles.indices.prefix(second) where profiles[first].length > 0 {
                var product = 0.0
                let other = profiles[first]
                for index in other.words.indices { product += weight[other.words[index]] * other.weights[index] }
                let similarity = min(1, product / (profile.length * other.length))
                if similarity > mostAlike?.similarity ?? -1 { mostAlike = (first, second, similarity) }
            }
            for word in profile.words { weight[word] = 0 }
        }
    }

    private static func profiles(of text: TokenizedText) -> [Profile] {
        let isFunction = text.forms.forms.map { form in
            form.plain == WordForms.cast || FunctionWords.all.contains(form.text.lowercased().replacingCurlyApostrophes)
        }
        let numbers = text.forms.forms.map { Int($0.word) }
        var times = [Int](repeating: 0, count: text.forms.wordCount + 1)
        return text.chapters.indices.map { chapter in
            var profile = Profile()
            for position in text.words(ofChapter: chapter) {
                let form = Int(text.words[position])
                if isFunction[form] { continue }
                let word = numbers[form]
                if times[word] == 0 { profile.words.append(word) }
                times[word] += 1
            }
            for word in profile.words {
                let weight = 1 + log(Double(times[word]))
                profile.weights.append(weight)
                profile.length += weight * weight
                times[word] = 0
            }
            profile.length.formSquareRoot()
            return profile
        }
    }
}
