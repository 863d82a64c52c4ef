import CRoll

public struct Dice {
    public let count: Int
    public let sides: Int

    /// Reads notations like 3d6.
    public init?(_ text: String) {
        let parts = text.split(separator: "d")
        guard parts.count == 2, let c = Int(parts[0]), let s = Int(parts[1]), c > 0, s > 1 else { return nil }
        count = c
        sides = s
    }

    public func roll(seed: UInt32) -> [Int] {
        var state = seed == 0 ? 1 : seed
        return (0..<count).map { _ in Int(croll_next(&state)) % sides + 1 }
    }
}
