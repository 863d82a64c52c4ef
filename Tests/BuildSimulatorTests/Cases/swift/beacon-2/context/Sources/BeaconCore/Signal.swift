/// Counts the signals that were sent and words them.
public struct Signal {
    public private(set) var count = 0

    public init() {}

    public mutating func next() -> String {
        count += 1
        return "beacon \(count)\n"
    }
}
