import CYAML
import Findings

/// Composes the nodes of one YAML document from libyaml's events.
///
/// Anchors, aliases, tags, several documents and duplicate keys are refused: lesson files have no
/// use for them, and a duplicate key is always a slip. Nesting is bounded, so a hostile file
/// cannot exhaust the stack.
package struct YAMLReader {
  package static let deepestNesting = 32

  /// Reads a document; an empty file is an `empty` node.
  ///
  /// - Throws: ``YAMLProblem`` for the first place that cannot be read.
  package static func read(_ bytes: [UInt8]) throws(YAMLProblem) -> YAMLNode {
    if let problem = YAMLProblem.inText(bytes) { throw problem }
    var composer = YAMLComposer(bytes)
    return try composer.document()
  }
}

/// One pass over libyaml's events.
private struct YAMLComposer {
  private let bytes: [UInt8]
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The byte offset of every character, as libyaml counts characters; `nil` in an ASCII file.
  private let characterOffsets: [Int]?
  /// Bytes of a mark in front of the text, as some editors write it.
  private let markLength: Int
  private var depth = 0

  init(_ all: [UInt8]) {
    markLength = all.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let bytes = Array(all.dropFirst(markLength))
    self.bytes = bytes
    characterOffsets =
      bytes.allSatisfy { $0 < 0x80 } ? nil : bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    parser = .allocate(capacity: 1)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  mutating func document() throws(YAMLProblem) -> YAMLNode {
    defer {
      yaml_parser_delete(parser)
      parser.deallocate()
    }
    // libyaml keeps the pointer while it reads, so everything happens inside this closure.
    var result: Result<YAMLNode, YAMLProblem> = .success(
      YAMLNode(.empty, at: SourceRange(0, bytes.count)))
    bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(parser, buffer.baseAddress, buffer.count)
      do throws(YAMLProblem) { result = .success(try root()) } catch { result = .failure(error) }
    }
    return try result.get()
  }

  private mutating func root() throws(YAMLProblem) -> YAMLNode {
    _ = try next()  // stream start
    let start = try next()
    guard start.kind != YAML_STREAM_END_EVENT else {
      return YAMLNode(.empty, at: SourceRange(0, bytes.count))
    }
    let node = try node(from: try next())
    _ = try next()  // document end
    let end = try next()
    guard end.kind == YAML_STREAM_END_EVENT else {
      throw YAMLProblem(.severalDocuments, at: end.range)
    }
    return node
  }

  private mutating func node(from event: YAMLEvent) throws(YAMLProblem) -> YAMLNode {
    if event.hasAnchor { throw YAMLProblem(.anchor, at: event.range) }
    depth += 1
    defer { depth -= 1 }
    guard depth <= YAMLReader.deepestNesting else { throw YAMLProblem(.tooDeep, at: event.range) }
    switch event.kind {
    case YAML_SCALAR_EVENT:
      return YAMLNode(event.isNothing ? .empty : .text(event.text), at: event.range)
    case YAML_SEQUENCE_START_EVENT: return try list(from: event)
    case YAML_MAPPING_START_EVENT: return try mapping(from: event)
    default: throw YAMLProblem(.anchor, at: event.range)  // an alias
    }
  }

  private mutating func list(from start: YAMLEvent) throws(YAMLProblem) -> YAMLNode {
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if event.kind == YAML_SEQUENCE_END_EVENT {
        return YAMLNode(.list(items), at: start.range.union(items.last?.range ?? event.range))
      }
      items.append(try node(from: event))
    }
  }

  private mutating func mapping(from start: YAMLEvent) throws(YAMLProblem) -> YAMLNode {
    var fields: [YAMLNode.Field] = []
    var seen: Set<String> = []
    while true {
      let key = try next()
      if key.kind == YAML_MAPPING_END_EVENT {
        return YAMLNode(
          .mapping(fields), at: start.range.union(fields.last?.value.range ?? key.range))
      }
      guard key.kind == YAML_SCALAR_EVENT, !key.hasAnchor else {
        throw YAMLProblem(key.hasAnchor ? .anchor : .keyIsNotText, at: key.range)
      }
      guard seen.insert(key.text).inserted else {
        throw YAMLProblem(.duplicateKey(key.text), at: key.range)
      }
      let value = try node(from: try next())
      fields.append(.init(key: key.text, keyRange: key.range, value: value))
    }
  }

  private func byteOffset(_ character: Int) -> Int {
    guard let characterOffsets else { return markLength + min(character, bytes.count) }
    return markLength
      + (character < characterOffsets.count ? characterOffsets[character] : bytes.count)
  }

  private func next() throws(YAMLProblem) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      throw YAMLProblem(describing: parser.pointee, in: bytes, offset: byteOffset)
    }
    defer { yaml_event_delete(&event) }
    return YAMLEvent(event, offset: byteOffset)
  }
}

/// What the composer needs of a libyaml event, copied out of it.
private struct YAMLEvent {
  let kind: yaml_event_type_t
  let range: SourceRange
  let text: String
  let hasAnchor: Bool
  /// A plain scalar without a character, as after `key:`.
  let isNothing: Bool

  init(_ event: yaml_event_t, offset: (Int) -> Int) {
    kind = event.type
    range = SourceRange(offset(event.start_mark.index), offset(event.end_mark.index))
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      hasAnchor = scalar.anchor != nil || scalar.tag != nil
      isNothing = scalar.length == 0 && scalar.style == YAML_PLAIN_SCALAR_STYLE
    case YAML_SEQUENCE_START_EVENT:
      text = ""
      hasAnchor = event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil
      isNothing = false
    case YAML_MAPPING_START_EVENT:
      text = ""
      hasAnchor = event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil
      isNothing = false
    default:
      text = ""
      hasAnchor = event.type == YAML_ALIAS_EVENT
      isNothing = false
    }
  }
}
