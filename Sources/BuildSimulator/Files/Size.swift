/// A number of bytes, and how far it can be trusted.
package struct Size: Hashable, Sendable {
  package enum Certainty: String, Hashable, Sendable {
    case known, estimated
    /// Some part is not known; the bytes are a lower bound.
    case unknown
  }

  package var bytes: Int
  package var certainty: Certainty

  package init(_ bytes: Int, _ certainty: Certainty = .known) {
    self.bytes = bytes
    self.certainty = certainty
  }

  package static let zero = Size(0)
  package static let unknown = Size(0, .unknown)

  package static func + (left: Size, right: Size) -> Size {
    Size(left.bytes &+ right.bytes, worse(left.certainty, right.certainty))
  }

  package static func += (left: inout Size, right: Size) { left = left + right }

  private static func worse(_ left: Certainty, _ right: Certainty) -> Certainty {
    if left == .unknown || right == .unknown { return .unknown }
    return left == .estimated || right == .estimated ? .estimated : .known
  }

  /// Whether it is at most a bound; `nil` where the unknown part decides.
  package func isAtMost(_ bound: Int) -> Bool? {
    if bytes > bound { return false }
    return certainty == .unknown ? nil : true
  }
}
