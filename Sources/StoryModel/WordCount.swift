extension String {
    /// How many words there are: what stands between blanks.
    package var wordCount: Int {
        var count = 0
        var isInWord = false
        for byte in utf8 {
            let isBlank = byte == 32 || (9...13).contains(byte)
            if !isBlank && !isInWord { count += 1 }
            isInWord = !isBlank
        }
        return count
    }
}
