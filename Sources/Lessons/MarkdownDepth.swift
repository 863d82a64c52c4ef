import CMarkdown

/// How deep quotes and lists of a Markdown text stand inside of each other.
enum MarkdownDepth {
  static func isDeeper(than limit: Int, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        guard
          let root = cmark_parse_document(
            characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
        else { return false }
        defer { cmark_node_free(root) }
        guard let iterator = cmark_iter_new(root) else { return false }
        defer { cmark_iter_free(iterator) }
        var depth = 0
        while true {
          switch cmark_iter_next(iterator) {
          case CMARK_EVENT_ENTER where cmark_node_first_child(cmark_iter_get_node(iterator)) != nil:
            depth += 1
            if depth > limit { return true }
          case CMARK_EVENT_EXIT: depth -= 1
          case CMARK_EVENT_DONE, CMARK_EVENT_NONE: return false
          default: continue
          }
        }
      }
    }
  }
}
