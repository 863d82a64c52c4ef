import Foundation

public struct Beat: Codable, Sendable {
    public let n: Int
    public init(n: Int) { self.n = n }
    public func line() -> String {
        let d = try! JSONEncoder().encode(self)
        return String(decoding: d, as: UTF8.self)
    }
}
