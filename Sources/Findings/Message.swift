/// Something to say, as a key into `Locales/` and the values for its placeholders.
///
/// Words never stand in code; whoever shows a message asks `Localiser` for them.
package struct Message: Hashable, Sendable {
  /// What fills a placeholder such as `{line}`.
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// A size in bytes, written as the language writes sizes (`154 MB`, `154MB`).
    case bytes(Int)
    /// Another message, for parts that have words of their own.
    case message(Message)
  }

  package var key: String
  package var values: [String: Value]

  package init(_ key: String, _ values: [String: Value] = [:]) {
    self.key = key
    self.values = values
  }
}

extension Message.Value: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self = .text(value) }
}

extension Message.Value: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self = .number(value) }
}

/// An error that can be told to a person in any language.
package protocol ReadableError: Error {
  var message: Message { get }
}
