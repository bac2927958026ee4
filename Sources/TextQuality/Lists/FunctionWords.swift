/// The words that hold English sentences together and say nothing of what a text is about.
enum FunctionWords {
    static let all = Set(
        """
        a about above after again against all almost alone along already also always am an and another any anybody anyone \
        anything are aren't around as asked at away back be because been before behind being below between both but by \
        came can can't cannot come could couldn't did didn't do does doesn't doing don't done down each either else enough \
        even ever every everybody everyone everything few first for from get give go goes going gone good got had hadn't \
        has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how however i i'd \
        i'll i'm i've if in into is isn't it it's its itself just knew know last least left let like little long made make \
        many may me might mine more most much must my myself never next no nobody none nor not nothing now of off often on \
        once one only onto or other others our ours ourselves out over own perhaps put quite rather really round said same \
        say see seem seemed shall she she'd she'll she's should shouldn't since so some somebody someone something still \
        such take than that that's the their theirs them themselves then there there's these they they'd they'll they're \
        they've thing things think this those though three through till time to told too took toward towards two under \
        until up upon us very was wasn't way we we'd we'll we're we've well went were weren't what what's when where \
        whether which while who who's whom whose why will with within without won't would wouldn't yes yet you you'd \
        you'll you're you've your yours yourself
        """.split(separator: " ").map(String.init))
}
