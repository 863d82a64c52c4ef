public struct Report: Sendable {
    public let city: String
    public let degrees: Int

    public init(city: String, degrees: Int) {
        self.city = city
        self.degrees = degrees
    }

    public var line: String { "\(city): \(degrees) C" }
}
