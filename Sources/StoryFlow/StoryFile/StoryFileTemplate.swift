extension StoryFile {
    /// A story file to begin with: every field, and what it is for.
    public static let template = """
        # A story for StoryBuilder. Lines that begin with '#' are notes; change everything else.
        # Leave out what you do not care about: the plot builder finds something that fits.

        # What the book is called. Without a title, the plot builder finds one.
        title: The Lamp at Saltmarsh
        # The name on the cover.
        author: A. N. Author

        # What kind of story it is, where and when, and what it is really about.
        genre: detective
        setting: Saltmarsh, a lighthouse village cut off by the spring tides, March 1926
        theme: what a family does to keep its good name

        # How the comic is drawn, and the language of the texts (en, de, pt-BR ...).
        art_style: Print Comic Noir Style
        language: en

        # --- The people -------------------------------------------------------------------------------------------

        # Each needs a name, and each name stands here once. A role is one of: detective, killer, victim, witness,
        # accomplice, framed suspect, betrayal, supporting. Everything else makes them come alive.
        # In a hurry? One line will do, too:
        #   characters: Inspector Ada Finch (41, detective), Silas Webb (58, killer), Mary Thorne (29, victim)
        characters:
          - name: Inspector Ada Finch
            role: detective
            age: 41
            occupation: county inspector
            ethnicity: Welsh
            # What one sees, and what they always wear: the artist draws from it.
            looks: small and straight-backed, grey eyes, ink on the right cuff
            attire: an oilskin over a plain grey suit, a man's wristwatch
            # Habits a reader remembers.
            quirks:
              - counts steps under her breath
              - never finishes a cup of tea
            # What made them who they are, and what they want now.
            backstory: Solved her first case at nineteen, and lost her post over it.
            motivation: To be right once where everybody can see it.

          - name: Silas Webb
            role: killer
            age: 58
            occupation: lighthouse keeper
            looks: broad, weather-burnt, a pipe that is never lit
            attire: a keeper's blue jersey with brass buttons
            backstory: Kept the lamp for thirty years and sold its oil for ten of them.
            motivation: The new keeper's inventory would have ended him.

          - name: Mary Thorne
            role: victim
            age: 29
            occupation: the lamp's new keeper
            looks: red hair under a sou'wester, freckled, always out of breath
            backstory: Came with a ledger, and the habit of measuring everything twice.

          - name: Ned Webb
            age: 24
            occupation: ferryman
            looks: his father's shoulders, his mother's soft mouth

          - name: Dora Pell
            age: 67
            occupation: postmistress
            looks: thin as a rake, spectacles on a black ribbon

          - name: Jonas Thorne
            age: 33
            occupation: fisherman
            looks: dark, unshaven, a split lip

        # Who did it, and to whom. Names from the cast; a short form will do where it is clear (Webb would not be).
        killer: Silas Webb
        victim: Mary Thorne
        # The innocent whom the evidence is made to accuse.
        framed_suspect: Jonas Thorne
        # Who helped, and who saw something. One name, several (Ned Webb and Dora Pell), or a list.
        accomplices: Ned Webb
        witnesses: Dora Pell
        # Who betrays whom, in your own sentences.
        betrayals:
          - Ned Webb lets his father down when he keeps the boat's log.
        # Who is what to whom.
        relationships:
          - Ned is Silas Webb's only son.
          - Mary and Jonas Thorne were brother and sister, and had not spoken for a year.
          - Dora Pell reads every letter that leaves Saltmarsh.

        # Rules of fair play that this story sets aside on purpose, each with your reason; `storybuilder check` names them:
        #   at least 3 kinds of evidence: it is all hearsay, and that is the point
        set_aside:

        # --- What to write ------------------------------------------------------------------------------------------

        # novel, screenplay, or both.
        target: both
        # Chapters of the novel (1 to 200), and the words each should have (50 to 10000).
        chapters: 10
        words_per_chapter: 1000
        # Pages of the comic (1 to 2000). With skip_storyboard: true there is no comic, with skip_pages: true it is not drawn.
        pages: 68
        # What its pages are drawn for - us-comic, manga, square or screen - and in how many pixels an inch (10 to 1200).
        page_format: us-comic
        dpi: 300
        skip_storyboard: false
        # The same seed gives the same book; another one tells the story another way.
        seed: 1
        # How often a plot that fails its critique is mended before the story goes on with it as it is.
        max_retries: 3

        # Texts whose manner you like, and a plot of your own to start from. Both may be left empty.
        examples:
        storyline:

        """
}
