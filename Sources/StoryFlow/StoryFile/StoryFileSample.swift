extension StoryFile {
    /// The story that ships with the program: The Gilt Ledger.
    public static let sample = """
        # The Gilt Ledger: a story to try StoryBuilder with.

        title: The Gilt Ledger
        genre: detective
        setting: Port Averil, a fading harbour town, November 1931
        theme: what a man will do to keep his books balanced
        art_style: Print Comic Noir Style
        language: en

        target: both
        chapters: 10
        words_per_chapter: 1000
        pages: 68
        seed: 1

        characters:
          - name: Inspector Adela Quill
            role: detective
            age: 47
            occupation: inspector of the harbour police
            looks: tall and spare, grey at the temples, a burn scar across the left hand
            attire: a wet trench coat over a dark wool suit, a man's felt hat
            quirks:
              - counts what is missing before she looks at what is there
              - warms her scarred hand on other people's teacups
            backstory: >-
              A customs clerk's daughter who learned to read manifests before she read novels. She burned her hand
              pulling a ledger out of a fire that was meant to close her first case.
            motivation: She cannot leave a sum that does not come out, least of all one somebody wants left.

          - name: Tomas Reyne
            role: killer
            age: 39
            occupation: book-keeper
            looks: neat and narrow, rimless spectacles, ink in the cracks of his fingertips
            attire: a brushed black suit, sleeve garters, a green eyeshade pushed up on his forehead
            quirks:
              - rules a line under everything he finishes
              - squares papers that are already square
            backstory: >-
              Came to Harrow's with a reference he wrote himself and kept the house's accounts for eleven years, the
              second set in green ink for nobody's eyes but his own.
            motivation: Harrow had asked for the old ledgers; three more days and the second set would have been found.

          - name: Oswin Harrow
            role: victim
            age: 63
            occupation: owner of the auction house
            looks: heavy and florid, white moustache, a gavel-hand that never stops tapping
            attire: a velvet-collared coat with a wilting carnation, a gold watch on a chain
            quirks:
              - prices whatever he is looking at under his breath
              - winds his watch when he is lying
            backstory: >-
              Built the finest sale room on the coast out of other people's bankruptcies, and borrowed against every
              frame in it when the trade went.
            motivation: To hold one last great sale and leave Port Averil owing nothing.

          - name: Lena Voss
            role: accomplice
            age: 34
            ethnicity: German
            occupation: restorer of paintings
            looks: pale, fair hair pinned up with a brush, shadows under the eyes
            attire: a linen smock stiff with varnish, a grey shawl
            quirks:
              - smells a canvas before she touches it
              - hums when she is afraid
            backstory: >-
              Trained in Dresden, came over with one suitcase, and copied her first master for Reyne to pay for her
              brother's passage.
            motivation: Reyne holds the only proof of what she forged, and has promised to burn it.

          - name: Pip Marlow
            role: witness
            age: 19
            occupation: night porter
            looks: all wrists and ears, a cowlick, a grin that goes when he thinks
            attire: a porter's jacket a size too large, a bicycle lamp clipped to the belt
            quirks:
              - names every key on his ring
              - swears only in ship's terms
            backstory: Grew up in the rope lofts by the quay and has not slept a night through since he took the job.
            motivation: He heard the door lock from the wrong side, and needs the place too badly to say so.

          - name: Edmund Crane
            role: framed suspect
            age: 44
            occupation: rival dealer
            looks: handsome and going soft, oiled dark hair, a broken nose set badly
            attire: a camel coat, two-tone shoes, a signet ring he turns when he talks
            quirks:
              - never pays with his own money
              - laughs before the joke is over
            backstory: >-
              Harrow's pupil once and his enemy since, he lost a fortune on a picture Harrow swore was genuine and said
              in front of forty witnesses what he would do about it.
            motivation: To prove that the picture was false, even now that proving it looks like a motive.

          - name: Constance Harrow
            role: betrayal
            age: 51
            occupation: the victim's wife
            looks: upright, handsome, silver-blonde, a mouth that has learned to stay shut
            attire: mourning black before anyone had died, pearls that are paste
            quirks:
              - answers a question with the time
              - writes everything down and burns it
            backstory: >-
              Brought the money that built the house and watched it go, frame by frame. In the spring she sold her
              husband's secret for the price of a ticket to Lisbon.
            motivation: To be gone before the house falls, with enough not to have to come back.

        killer: Tomas Reyne
        victim: Oswin Harrow
        accomplices:
          - Lena Voss
        witnesses:
          - Pip Marlow
        framed_suspect: Edmund Crane
        betrayals:
          - Constance Harrow sold her husband's secret, that the house is mortgaged frame by frame.

        relationships:
          - Reyne kept Harrow's accounts for eleven years.
          - Voss restores paintings for the house.
          - Marlow is the night porter.
          - Crane was Harrow's pupil and is now his rival.
          - Constance is Harrow's wife, and her money built the house.
          - Voss copies pictures for Reyne, who sells them as the originals.
          - Quill once cleared Crane of a fraud he did commit.

        """
}
