package import Findings

/// A value of a YAML file that knows where it stands.
///
/// Plain scalars stay text: `22:22`, `no` and `1.10` mean what the author wrote.
package struct YAMLNode: Sendable {
  package enum Content: Sendable {
    case text(String)
    case list([YAMLNode])
    case mapping([Field])
    /// A key with nothing behind it.
    case empty
  }

  /// One `key: value` of a mapping, in the order of the file.
  package struct Field: Sendable {
    package var key: String
    package var keyRange: SourceRange
    package var value: YAMLNode
  }

  package var content: Content
  package var range: SourceRange

  package init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }

  package subscript(key: String) -> YAMLNode? { fields.first { $0.key == key }?.value }

  package var fields: [Field] { if case .mapping(let fields) = content { fields } else { [] } }
  package var items: [YAMLNode] { if case .list(let items) = content { items } else { [] } }
  package var text: String? { if case .text(let text) = content { text } else { nil } }

  /// The text of a scalar as a one-element list, or the texts of a list; `nil` for anything else.
  package var texts: [String]? {
    switch content {
    case .text(let text): [text]
    case .list(let items):
      items.allSatisfy { $0.text != nil } ? items.compactMap(\.text) : nil
    case .mapping, .empty: nil
    }
  }

  /// What an author would call it: `text`, `list`, `mapping` or `empty`.
  package var typeName: String {
    switch content {
    case .text: "text"
    case .list: "list"
    case .mapping: "mapping"
    case .empty: "empty"
    }
  }
}
