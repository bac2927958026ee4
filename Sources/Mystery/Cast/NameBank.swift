/// Names for people the author leaves to us, by what part of the world the setting speaks of.
struct NameBank: Sendable {
    let keywords: [String]
    let female: [String]
    let male: [String]
    let surnames: [String]

    /// The names that fit a setting; English ones where nothing else is called for.
    static func fitting(_ setting: String) -> NameBank {
        let words = Set(setting.lowercased().split { !$0.isLetter }.map(String.init))
        return all.first { !words.isDisjoint(with: $0.keywords) } ?? english
    }

    static let femaleNames = Set(all.flatMap(\.female) + english.female + otherFemale)
    static let maleNames = Set(all.flatMap(\.male) + english.male + otherMale)

    static let english = NameBank(
        keywords: [],
        female: [
            "Agnes", "Beatrice", "Clara", "Dorothea", "Edith", "Flora", "Harriet", "Imogen", "Josephine", "Lydia",
            "Mabel", "Nora", "Philippa", "Rosalind", "Sybil", "Thea", "Ursula", "Winifred", "Margery", "Cecily",
            "Adelaide", "Augusta", "Bertha", "Cordelia", "Drusilla", "Enid", "Euphemia", "Freda", "Georgiana",
            "Hermione", "Hester", "Isobel", "Letitia", "Marigold", "Millicent", "Muriel", "Octavia", "Portia",
            "Rowena", "Tabitha", "Venetia", "Wilhelmina",
        ],
        male: [
            "Ambrose", "Bernard", "Cuthbert", "Desmond", "Ernest", "Felix", "Gilbert", "Hugh", "Jasper", "Leonard",
            "Miles", "Nathaniel", "Percival", "Ralph", "Simon", "Tobias", "Vernon", "Walter", "Rufus", "Alban",
            "Aubrey", "Bertram", "Clement", "Crispin", "Denzil", "Edwin", "Everard", "Fergus", "Godfrey", "Hector",
            "Hubert", "Jerome", "Lancelot", "Marcus", "Mortimer", "Neville", "Osbert", "Piers", "Roderick",
            "Septimus", "Thaddeus", "Wystan",
        ],
        surnames: [
            "Ashdown", "Bellamy", "Carrow", "Dunmore", "Ellery", "Fenwick", "Garrick", "Hallam", "Ingram", "Jessop",
            "Kestrel", "Lorimer", "Maddox", "Northcote", "Orme", "Penrose", "Quayle", "Rudd", "Sallow", "Thackeray",
            "Underhill", "Vane", "Wetherby", "Yardley", "Bracken", "Colby", "Drewitt", "Farrant", "Gosling",
            "Hespeler", "Loveday", "Marchbanks", "Pell", "Ravenel", "Stroud", "Tansley", "Abney", "Aldous",
            "Barraclough", "Blythe", "Brindley", "Chilcott", "Clavering", "Crewe", "Dashwood", "Dering", "Eastlake",
            "Egerton", "Fairfax", "Faulkner", "Gaunt", "Gresham", "Hartnell", "Holroyd", "Ibbotson", "Iredale",
            "Jellicoe", "Jermyn", "Kettering", "Kirkbride", "Larkin", "Lethbridge", "Mallory", "Merrick",
            "Nettlefold", "Norris", "Oakes", "Ormerod", "Pargeter", "Prideaux", "Quarles", "Quennell", "Radcliffe",
            "Rokeby", "Selwyn", "Standish", "Tarrant", "Trelawney", "Upcott", "Venning", "Vickery", "Wainwright",
            "Wyndham", "Yelland",
        ])

    static let all = [
        NameBank(
            keywords: ["paris", "france", "french", "lyon", "marseille", "brittany", "provence", "normandy", "quebec"],
            female: [
                "Adèle", "Blanche", "Céline", "Delphine", "Élise", "Geneviève", "Hélène", "Juliette", "Margot", "Odile",
                "Mireille", "Noémie", "Paulette", "Régine", "Solange", "Thérèse", "Valentine", "Yvette",
            ],
            male: [
                "Armand", "Bastien", "Étienne", "Fabrice", "Gaston", "Henri", "Lucien", "Marcel", "Olivier", "Rémy",
                "Aurélien", "Bertrand", "Cyprien", "Didier", "Edmond", "Florent", "Gilles", "Honoré",
            ],
            surnames: [
                "Arnoux", "Besson", "Carpentier", "Delorme", "Fauré", "Garnier", "Jourdain", "Lacombe", "Marchand",
                "Noiret", "Perrault", "Roussel", "Sauvage", "Tessier", "Vidal", "Boucher", "Mercier", "Lenoir",
                "Aubert",
                "Bonnard", "Chastain", "Desrosiers", "Évrard", "Fontenay", "Gaillard", "Hautecœur", "Joubert",
                "Lambert",
                "Maillard", "Nadeau", "Pasquier", "Quentin", "Rambert", "Savary", "Thibault", "Villeroy",
            ]),
        NameBank(
            keywords: [
                "venice", "rome", "italy", "italian", "florence", "naples", "milan", "sicily", "tuscany", "genoa",
            ],
            female: [
                "Alba", "Bianca", "Chiara", "Donata", "Elena", "Fiamma", "Ginevra", "Lucia", "Mirella", "Rosa",
                "Graziella", "Isotta", "Letizia", "Nerina", "Ornella", "Serafina", "Tullia", "Zita",
            ],
            male: [
                "Aldo", "Bruno", "Cesare", "Dario", "Enzo", "Fausto", "Guido", "Livio", "Matteo", "Sandro",
                "Bartolomeo",
                "Corrado", "Donatello", "Ettore", "Gherardo", "Lorenzo", "Massimo", "Niccolò",
            ],
            surnames: [
                "Albani", "Barbieri", "Corsini", "Donati", "Ferrante", "Gallo", "Lanza", "Moretti", "Negri", "Orsini",
                "Pavan", "Ricci", "Salviati", "Tedesco", "Valenti", "Zorzi", "Grimaldi", "Bassani", "Ansaldi",
                "Bellini",
                "Cattaneo", "Dandolo", "Esposito", "Foscari", "Guarnieri", "Jacopi", "Loredan", "Mancini", "Nardi",
                "Odescalchi", "Pellegrini", "Quaranta", "Rinaldi", "Sforza", "Torriani", "Vianello",
            ]),
        NameBank(
            keywords: [
                "berlin", "vienna", "germany", "german", "austria", "hamburg", "munich", "zurich", "swiss", "bavaria",
            ],
            female: [
                "Anneliese", "Charlotte", "Elsbeth", "Frieda", "Greta", "Hedwig", "Ilse", "Johanna", "Lotte",
                "Mathilde",
                "Agathe", "Brigitte", "Dorothee", "Elfriede", "Gisela", "Irmgard", "Katharina", "Roswitha",
            ],
            male: [
                "Albrecht", "Dieter", "Emil", "Friedrich", "Gerhard", "Heinrich", "Konrad", "Leopold", "Otto",
                "Wilhelm",
                "Anton", "Bertold", "Ewald", "Ferdinand", "Günther", "Hermann", "Jürgen", "Ludwig",
            ],
            surnames: [
                "Adler", "Brandt", "Eckhart", "Falk", "Gruber", "Hartmann", "Imhof", "Kessler", "Lindner", "Moser",
                "Neumann", "Pohl", "Reuter", "Steiner", "Thalberg", "Vogel", "Winkler", "Zeller", "Altmann", "Bergmann",
                "Dorn", "Ehrlich", "Fromm", "Goldschmidt", "Hellwig", "Jahn", "Kranz", "Lang", "Mertens", "Nagel",
                "Oppenheim", "Preuss", "Richter", "Schiller", "Tauber", "Ulrich",
            ]),
        NameBank(
            keywords: [
                "madrid", "spain", "spanish", "seville", "mexico", "argentina", "havana", "cuba", "barcelona", "lima",
            ],
            female: [
                "Alma", "Beatriz", "Carmen", "Dolores", "Estela", "Inés", "Leonor", "Marisol", "Pilar", "Soledad",
                "Amparo", "Consuelo", "Esperanza", "Graciela", "Hortensia", "Josefina", "Luz", "Rosario",
            ],
            male: [
                "Álvaro", "Benito", "Diego", "Esteban", "Fermín", "Gonzalo", "Ignacio", "Joaquín", "Ramón", "Vicente",
                "Alonso", "Bernabé", "Cristóbal", "Domingo", "Emilio", "Felipe", "Jacinto", "Leandro",
            ],
            surnames: [
                "Aguilar", "Barrera", "Castellanos", "Delgado", "Escobar", "Fuentes", "Galván", "Herrera", "Ibarra",
                "Lozano", "Montoya", "Navarro", "Quiroga", "Rivas", "Salgado", "Treviño", "Vega", "Zamora", "Alarcón",
                "Benavides", "Cárdenas", "Domínguez", "Echeverría", "Figueroa", "Gallardo", "Hurtado", "Izquierdo",
                "Jiménez", "Larrea", "Mendoza", "Olivares", "Palacios", "Quintana", "Robles", "Sepúlveda", "Uriarte",
            ]),
        NameBank(
            keywords: [
                "stockholm", "sweden", "norway", "oslo", "denmark", "copenhagen", "iceland", "finland", "bergen",
                "fjord",
            ],
            female: [
                "Astrid", "Birgit", "Dagny", "Elin", "Freja", "Gudrun", "Ingrid", "Karin", "Liv", "Sigrid", "Annika",
                "Britta", "Ebba", "Hedda", "Kirsten", "Maren", "Solveig", "Thora",
            ],
            male: [
                "Anders", "Birger", "Einar", "Fredrik", "Gunnar", "Halvard", "Jens", "Lars", "Nils", "Sverre", "Arvid",
                "Bjarne", "Erling", "Folke", "Håkon", "Ivar", "Knut", "Torsten",
            ],
            surnames: [
                "Aas", "Bergström", "Dahl", "Ekman", "Falk", "Grieg", "Hagen", "Holm", "Iversen", "Lindqvist", "Moen",
                "Nygaard", "Ravn", "Solberg", "Strand", "Thorsen", "Vik", "Wahlberg", "Almqvist", "Berg", "Christensen",
                "Dreyer", "Engström", "Fossum", "Gyllenstierna", "Hansson", "Isaksen", "Jespersen", "Kjær", "Lund",
                "Mikkelsen", "Norling", "Okkels", "Pettersen", "Rask", "Sandberg",
            ]),
        NameBank(
            keywords: ["moscow", "russia", "russian", "petersburg", "odessa", "kiev", "siberia", "soviet"],
            female: [
                "Anna", "Darya", "Elizaveta", "Irina", "Ksenia", "Lyudmila", "Nadezhda", "Olga", "Tatiana", "Vera",
                "Agafya", "Evdokia", "Galina", "Larisa", "Marfa", "Praskovia", "Sofya", "Varvara",
            ],
            male: [
                "Alexei", "Boris", "Dmitri", "Fyodor", "Grigori", "Ilya", "Konstantin", "Lev", "Nikolai", "Pavel",
                "Arkady", "Bogdan", "Denis", "Feodor", "Gennady", "Innokenty", "Matvei", "Timofei",
            ],
            surnames: [
                "Antonov", "Belinsky", "Chernov", "Durov", "Fadeyev", "Gromov", "Karpov", "Lebedev", "Morozov", "Orlov",
                "Petrenko", "Rudin", "Sokolov", "Tarkhov", "Volkov", "Yershov", "Zaitsev", "Markov", "Arsenyev",
                "Bazarov", "Demidov", "Ershov", "Filatov", "Glinka", "Ivanovsky", "Kirillov", "Lopatin", "Maslov",
                "Nechayev", "Obolensky", "Panin", "Repnin", "Saburov", "Tolmachev", "Ustinov", "Vorontsov",
            ]),
        NameBank(
            keywords: ["lisbon", "portugal", "portuguese", "porto", "coimbra", "madeira", "brazil", "rio", "azores"],
            female: [
                "Amélia", "Beatriz", "Catarina", "Filipa", "Graça", "Inês", "Joana", "Leonor", "Marta", "Teresa",
                "Branca", "Clarice", "Deolinda", "Eulália", "Felisbela", "Lurdes", "Noémia", "Violante",
            ],
            male: [
                "Afonso", "Bernardo", "Duarte", "Gaspar", "Jorge", "Luís", "Nuno", "Rui", "Tiago", "Vasco", "Anselmo",
                "Baltazar", "Custódio", "Diogo", "Fernão", "Heitor", "Lourenço", "Simão",
            ],
            surnames: [
                "Almeida", "Barros", "Carvalho", "Esteves", "Faria", "Gouveia", "Henriques", "Lacerda", "Macedo",
                "Nogueira", "Pacheco", "Queirós", "Rebelo", "Saraiva", "Teixeira", "Valente", "Xavier", "Zarco",
                "Abrantes", "Brandão", "Coutinho", "Dantas", "Eça", "Falcão", "Godinho", "Infante", "Junqueiro",
                "Leitão", "Moniz", "Noronha", "Oliveira", "Pimentel", "Quadros", "Ramalho", "Sequeira", "Tavares",
            ]),
        NameBank(
            keywords: ["tokyo", "japan", "japanese", "kyoto", "osaka", "edo", "yokohama"],
            female: [
                "Akiko", "Chiyo", "Emi", "Fumiko", "Hana", "Kaori", "Michiko", "Natsuko", "Reiko", "Yuki", "Ayame",
                "Etsuko", "Haruko", "Kiyoko", "Masako", "Noriko", "Sumiko", "Tomoko",
            ],
            male: [
                "Akira", "Daisuke", "Goro", "Hiroshi", "Jiro", "Kenji", "Makoto", "Noboru", "Satoru", "Takeshi", "Eiji",
                "Fumio", "Hideo", "Isamu", "Katsuro", "Mitsuo", "Ryota", "Shigeru",
            ],
            surnames: [
                "Aoki", "Fujita", "Hayashi", "Inoue", "Kawamura", "Kimura", "Matsuda", "Mori", "Nakajima", "Ogawa",
                "Saito", "Sakamoto", "Shimizu", "Tanabe", "Ueda", "Watanabe", "Yamada", "Yoshida", "Abe", "Chiba",
                "Endo", "Fukuda", "Goto", "Hasegawa", "Ishikawa", "Kobayashi", "Maeda", "Nishimura", "Okada", "Sasaki",
                "Takahashi", "Tsukamoto", "Uchida", "Wakabayashi", "Yamamoto", "Yokoyama",
            ]),
    ]

    private static let otherFemale = [
        "Adela", "Alice", "Amelia", "Amy", "Ann", "Anne", "Annie", "Audrey", "Barbara", "Betty", "Bridget", "Caroline",
        "Catherine", "Christine", "Claire", "Constance", "Daisy", "Deborah", "Diana", "Dora", "Doris", "Dorothy",
        "Eleanor",
        "Elizabeth", "Ella", "Ellen", "Elsie", "Emily", "Emma", "Esther", "Ethel", "Eve", "Evelyn", "Fatima",
        "Florence",
        "Frances", "Gertrude", "Gladys", "Grace", "Gwen", "Hannah", "Hazel", "Helen", "Hilda", "Irene", "Iris",
        "Isabel",
        "Isabelle", "Ivy", "Jane", "Janet", "Jean", "Jennifer", "Jessica", "Joan", "Joyce", "Judith", "Julia", "June",
        "Karen",
        "Kate", "Katherine", "Kathleen", "Laura", "Lena", "Leila", "Lily", "Linda", "Louise", "Lucy", "Maggie",
        "Margaret",
        "Maria", "Marie", "Marion", "Martha", "Mary", "Matilda", "Maud", "May", "Mei", "Mildred", "Miriam", "Molly",
        "Nancy", "Nell",
        "Olive", "Olivia", "Patricia", "Pearl", "Penelope", "Phoebe", "Phyllis", "Priya", "Prudence", "Rachel",
        "Rebecca",
        "Rita", "Rose", "Rosemary", "Ruby", "Ruth", "Sally", "Sarah", "Selina", "Sophie", "Stella", "Susan", "Sylvia",
        "Theresa", "Vera", "Veronica", "Victoria", "Violet", "Virginia", "Viola", "Vivian", "Yvonne", "Zoe", "Zelda",
        "Mina", "Abigail", "Annabel", "Bess", "Charlotte", "Cora", "Dolly", "Effie", "Georgina", "Hattie", "Honor",
        "Jenny", "Kitty", "Lottie", "Madge", "Meg", "Millie", "Minnie", "Peggy", "Polly", "Sadie", "Tess", "Winnie",
    ]
    private static let otherMale = [
        "Abel", "Adam", "Adrian", "Alan", "Albert", "Alexander", "Alfred", "Andrew", "Anthony", "Archibald", "Arthur",
        "Ahmed",
        "Barnaby", "Basil", "Ben", "Benjamin", "Bill", "Bob", "Caleb", "Carl", "Cecil", "Charles", "Charlie", "Chris",
        "Clive",
        "Colin", "Cyril", "Daniel", "David", "Dennis", "Dominic", "Donald", "Douglas", "Edgar", "Edmund", "Edward",
        "Elias",
        "Eric", "Francis", "Frank", "Fred", "Frederick", "Gabriel", "Geoffrey", "George", "Gerald", "Gideon", "Gordon",
        "Graham", "Gregory", "Harold", "Harry", "Henry", "Herbert", "Horace", "Howard", "Humphrey", "Ian", "Isaac",
        "Ivan", "Jack",
        "Jacob", "James", "Jim", "Joe", "John", "Jonathan", "Joseph", "Joshua", "Julian", "Kenneth", "Laurence",
        "Lawrence", "Lewis",
        "Lionel", "Louis", "Luke", "Malcolm", "Mark", "Martin", "Matthew", "Max", "Maurice", "Michael", "Montague",
        "Neil",
        "Nicholas", "Nigel", "Noah", "Oliver", "Omar", "Oscar", "Oswald", "Oswin", "Owen", "Patrick", "Paul", "Peter",
        "Philip",
        "Pip", "Quentin", "Raymond", "Reginald", "Richard", "Robert", "Roger", "Roland", "Ronald", "Rupert", "Samuel",
        "Sam",
        "Sebastian", "Sidney", "Silas", "Stanley", "Stephen", "Steven", "Theodore", "Thomas", "Timothy", "Tom", "Tomas",
        "Victor",
        "Vincent", "Wallace", "Wilfred", "William", "Winston", "Rajesh", "Wei", "Zachary",
        "Alec", "Alf", "Bert", "Dan", "Dick", "Ernie", "Hal", "Jem", "Kit", "Len", "Ned", "Reg", "Ron", "Sid", "Stan",
        "Ted", "Tim", "Toby", "Walt", "Will",
    ]
}
