extension Carpenter {
    /// Builds the set of a kind.
    mutating func build(_ kind: PlaceKind) {
        switch kind {
        case .office: buildOffice()
        case .shop: buildShop()
        case .library: buildLibrary()
        case .parlour: buildParlour()
        case .bedroom: buildBedroom()
        case .kitchen: buildKitchen()
        case .cellar: buildCellar()
        case .vault: buildVault()
        case .corridor: buildCorridor()
        case .stairs: buildStairs()
        case .saleroom: buildSaleroom()
        case .bar: buildBar()
        case .street: buildStreet()
        case .alley: buildAlley()
        case .harbour: buildHarbour()
        case .garden: buildGarden()
        case .theatre: buildTheatre()
        case .auditorium: buildAuditorium()
        case .church: buildChurch()
        case .cloister: buildCloister()
        case .hospital: buildHospital()
        case .laboratory: buildLaboratory()
        case .warehouse: buildWarehouse()
        case .workshop: buildWorkshop()
        case .hall: buildHall()
        case .attic: buildAttic()
        case .court: buildCourt()
        case .cell: buildCell()
        case .trainCarriage: buildTrainCarriage()
        case .platform: buildPlatform()
        case .deck: buildDeck()
        case .cabin: buildCabin()
        case .market: buildMarket()
        case .bridge: buildBridge()
        case .roof: buildRoof()
        case .woods: buildWoods()
        case .graveyard: buildGraveyard()
        case .desert: buildDesert()
        case .mountains: buildMountains()
        case .beach: buildBeach()
        case .houseFront: buildHouseFront()
        case .shipCorridor: buildShipCorridor()
        case .controlRoom: buildControlRoom()
        case .airlock: buildAirlock()
        case .farmyard: buildFarmyard()
        case .ruins: buildRuins()
        }
        if [.office, .shop, .library, .parlour, .bedroom, .saleroom, .bar, .hall, .court, .hospital].contains(kind) {
            furnishSides()
        }
        if marks.count < 9 { standAbout() }
    }

    /// Places to stand, spread over the stage; the pair in the middle first.
    mutating func standAbout(behind z: Double = 0) {
        let places: [(Double, Double, Double)] = [
            (-0.55, 0.5, 0.7), (0.6, 0.6, -0.7), (0, 1.1, 0), (-1.35, 1, 0.8), (1.4, 0.9, -0.8), (0.1, 0, 0),
            (-0.9, 1.9, 0.4),
            (0.95, 1.9, -0.4), (-1.5, 0.1, 0.9), (1.5, 0, -0.9), (0, 2.4, 0),
        ]
        let isFree = { (x: Double, z: Double, marks: [Mark]) in
            marks.allSatisfy {
                (($0.position.x - x) * ($0.position.x - x) + ($0.position.z - z) * ($0.position.z - z)).squareRoot()
                    > 0.45
            }
        }
        for (x, depth, facing) in places where isFree(x, depth + z, marks) {
            marks.append(Mark(x, depth + z, facing: facing))
        }
    }
}
