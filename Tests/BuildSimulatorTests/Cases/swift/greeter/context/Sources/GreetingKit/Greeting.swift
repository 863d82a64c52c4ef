import Foundation

public struct Greeting {
    public let name: String

    public init(name: String) {
        self.name = name
    }

    public func text(at date: Date = Date()) -> String {
        "Hello \(name), it is \(Int(date.timeIntervalSince1970))"
    }
}
