import Foundation

public struct Tally: Codable, Sendable {
    public var votes: [String: Int]

    public static func load(from path: String) throws -> Tally {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        return try JSONDecoder().decode(Tally.self, from: data)
    }

    public var leader: String? {
        votes.max { $0.value < $1.value }?.key
    }
}
