/// Words that have a capital by the rules of English, and are no names of anybody in a story.
enum CommonCapitals {
    static let all = Set(
        """
        i i'd i'll i'm i've mr mrs ms miss madam mme mlle mister master sir lady lord dame dr doctor prof professor captain \
        capt colonel col major general gen lieutenant lt sergeant sgt constable inspector superintendent chief detective \
        commander commissioner admiral corporal private father mother brother sister uncle aunt grandfather grandmother \
        reverend rev bishop abbot prior prioress judge king queen prince princess duke duchess earl count countess baron \
        baroness emperor president minister mayor senator majesty highness excellency lordship ladyship grace honour honor \
        nurse officer st saint god lord's christ jesus heaven hell devil satan bible gospel scripture psalm christian \
        catholic protestant anglican methodist quaker jew jewish muslim islam buddhist hindu orthodox church christmas \
        easter lent advent michaelmas epiphany hallowe'en halloween sabbath ramadan yule monday tuesday wednesday thursday \
        friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april \
        may june july august september october november december english england british britain briton scottish scots \
        scotland scotsman irish ireland irishman welsh wales french france frenchman frenchwoman german germany germans \
        italian italy italians spanish spain spaniard portuguese portugal dutch holland netherlands flemish belgian belgium \
        danish denmark norwegian norway swedish sweden finnish finland icelandic iceland russian russia russians polish \
        poland czech austrian austria hungarian hungary swiss switzerland greek greece greeks turkish turkey turks egyptian \
        egypt arab arabic arabian arabia persian persia indian india chinese china japanese japan american america \
        americans canadian canada mexican mexico brazilian brazil australian australia african africa european europe \
        asian asia latin roman romans rome celtic norse viking saxon norman victorian edwardian georgian tudor elizabethan \
        gothic baroque atlantic pacific mediterranean baltic arctic antarctic antarctica channel london paris berlin vienna \
        venice lisbon madrid athens cairo istanbul constantinople moscow york edinburgh dublin oxford cambridge north south \
        east west northern southern eastern western earth mars moon sun venus jupiter mercury saturn dear yours madame \
        monsieur signor signora signore herr frau fraulein senor senora don dona sahib mum mummy mama mam dad daddy papa \
        granny grandpa ma'am guv yard internet ok okay tv phd bordeaux burgundy champagne madeira port sherry bach \
        beethoven mozart handel shakespeare hamlet macbeth morse braille
        """.split(separator: " ").map(String.init))
}
