import CMarkdown

/// Draws Markdown for a terminal: headings, paragraphs, lists, code, quotes, tables.
///
/// Raw HTML is shown as text. Source: cmark-gfm's tree, with its table and strikethrough extensions.
package struct MarkdownRenderer {
  private let width: Int
  /// Draws the lines of a code block; given the block's language and text.
  private let drawCode: (_ language: String, _ text: String) -> [StyledLine]

  package init(
    width: Int,
    drawCode: @escaping (_ language: String, _ text: String) -> [StyledLine] = { _, text in
      MarkdownRenderer.plainLines(text)
    }
  ) {
    self.width = width
    self.drawCode = drawCode
  }

  /// The lines of a text, blocks separated by blank lines.
  package func render(_ markdown: String) -> [StyledLine] {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_parser_free(parser) }
    if let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    cmark_parser_feed(parser, markdown, markdown.utf8.count)
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    return blocks(of: root, width: width)
  }

  package static func plainLines(_ text: String) -> [StyledLine] {
    TextLines.split(text).map { StyledLine($0, .code) }
  }

  // MARK: Blocks

  private typealias Node = OpaquePointer

  private func children(of node: Node) -> [Node] {
    var children: [Node] = []
    var child = cmark_node_first_child(node)
    while let current = child {
      children.append(current)
      child = cmark_node_next(current)
    }
    return children
  }

  private func blocks(of node: Node, width: Int, isTight: Bool = false) -> [StyledLine] {
    var lines: [StyledLine] = []
    // A comment is for whoever reads the file.
    let shown = children(of: node).filter { !isComment($0) }
    for (index, child) in shown.enumerated() {
      if index > 0, !isTight { lines.append(StyledLine()) }
      lines += block(child, width: width)
    }
    return lines
  }

  private func isComment(_ node: Node) -> Bool {
    cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK && literal(of: node).hasPrefix("<!--")
  }

  private func block(_ node: Node, width: Int) -> [StyledLine] {
    let type = cmark_node_get_type(node)
    if type == CMARK_NODE_PARAGRAPH { return TextWrapping.wrap(inline(of: node), width: width) }
    if type == CMARK_NODE_HEADING {
      return TextWrapping.wrap(inline(of: node, style: .heading), width: width)
    }
    if type == CMARK_NODE_CODE_BLOCK { return codeBlock(node) }
    if type == CMARK_NODE_LIST { return list(node, width: width) }
    if type == CMARK_NODE_BLOCK_QUOTE {
      return blocks(of: node, width: width - 2).map { StyledLine([Run("│ ", .dim)]) + $0 }
    }
    if type == CMARK_NODE_THEMATIC_BREAK {
      return [StyledLine(String(repeating: "─", count: min(width, 40)), .dim)]
    }
    if type == CMARK_NODE_HTML_BLOCK { return MarkdownRenderer.plainLines(literal(of: node)) }
    if let name = cmark_node_get_type_string(node), String(cString: name) == "table" {
      return table(node, width: width)
    }
    return blocks(of: node, width: width)
  }

  private func literal(of node: Node) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  private func codeBlock(_ node: Node) -> [StyledLine] {
    let language = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
    return drawCode(language, literal(of: node)).map { $0.indented(4) }
  }

  private func list(_ node: Node, width: Int) -> [StyledLine] {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let isTight = cmark_node_get_list_tight(node) == 1
    var number = Int(cmark_node_get_list_start(node))
    var lines: [StyledLine] = []
    for (index, item) in children(of: node).enumerated() {
      let mark = isOrdered ? "\(number). " : "- "
      number += 1
      if index > 0, !isTight { lines.append(StyledLine()) }
      let indent = mark.utf8.count
      let inner = blocks(of: item, width: width - indent, isTight: isTight)
      for (row, line) in inner.enumerated() {
        lines.append(row == 0 ? StyledLine([Run(mark, .dim)]) + line : line.indented(indent))
      }
    }
    return lines
  }

  /// A table as columns where it fits, else one "heading: value" list a row.
  private func table(_ node: Node, width: Int) -> [StyledLine] {
    let rows = children(of: node).map { row in children(of: row).map { inline(of: $0) } }
    guard let header = rows.first else { return [] }
    let widths = header.indices.map { column in
      rows.map { row in column < row.count ? StyledLine(row[column]).width : 0 }.max() ?? 0
    }
    if widths.reduce(0, +) + 3 * (widths.count - 1) <= width {
      return rows.enumerated().flatMap { index, row in
        let line = aligned(row, widths)
        return index > 0 ? [line] : [line, ruler(widths)]
      }
    }
    if let narrower = narrowed(widths, to: width - 3 * (widths.count - 1)) {
      return rows.enumerated().flatMap { index, row in
        reflowed(row, narrower) + (index == 0 ? [ruler(narrower)] : [])
      }
    }
    return rows.dropFirst().enumerated().flatMap { index, row -> [StyledLine] in
      let cells = zip(header, row).flatMap { title, cell in
        TextWrapping.wrap(
          (title.isEmpty ? [] : title + [Run(": ")]) + cell, width: width, hanging: 2)
      }
      return index > 0 ? [StyledLine()] + cells : cells
    }
  }

  /// The fewest columns that a wrapped cell is readable in.
  private static let leastCell = 14

  /// Column widths that fit together, the widest cut first; `nil` where cells would get too narrow.
  private func narrowed(_ widths: [Int], to room: Int) -> [Int]? {
    var widths = widths
    while widths.reduce(0, +) > room {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
        widths[widest] > MarkdownRenderer.leastCell
      else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  /// A row whose cells go on below themselves.
  private func reflowed(_ row: [[Run]], _ widths: [Int]) -> [StyledLine] {
    let cells = zip(row, widths).map { TextWrapping.wrap($0, width: $1) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      aligned(cells.map { line < $0.count ? $0[line].runs : [] }, widths)
    }
  }

  private func aligned(_ row: [[Run]], _ widths: [Int]) -> StyledLine {
    var line = StyledLine()
    for (cell, width) in zip(row, widths) {
      if !line.runs.isEmpty { line.runs.append(Run("   ")) }
      let padding = width - StyledLine(cell).width
      line.runs += cell + [Run(String(repeating: " ", count: padding))]
    }
    return line
  }

  private func ruler(_ widths: [Int]) -> StyledLine {
    StyledLine(
      widths.map { String(repeating: "─", count: $0) }.joined(separator: "   "), .dim)
  }

  // MARK: Inlines

  private func inline(of node: Node, style: Style = .plain) -> [Run] {
    children(of: node).flatMap { inlineRuns(of: $0, style: style) }
  }

  private func inlineRuns(of node: Node, style: Style) -> [Run] {
    let type = cmark_node_get_type(node)
    if type == CMARK_NODE_TEXT || type == CMARK_NODE_HTML_INLINE {
      return [Run(literal(of: node), style)]
    }
    if type == CMARK_NODE_CODE { return [Run("`\(literal(of: node))`", .code)] }
    if type == CMARK_NODE_SOFTBREAK { return [Run(" ", style)] }
    if type == CMARK_NODE_LINEBREAK { return [Run("\n", style)] }
    if type == CMARK_NODE_STRONG { return inline(of: node, style: .strong) }
    if type == CMARK_NODE_EMPH { return inline(of: node, style: .emphasis) }
    if type == CMARK_NODE_LINK { return link(node, style: style) }
    return inline(of: node, style: style)
  }

  /// The text of a link with its address, unless they are the same.
  private func link(_ node: Node, style: Style) -> [Run] {
    let text = inline(of: node, style: style)
    let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    if StyledLine(text).text == address { return [Run(address, .name)] }
    return text + [Run(" (", style), Run(address, .name), Run(")", style)]
  }
}
