import Findings
import MarkedYAML

/// Reads a `lesson.yaml`: what holds for the whole lesson, and its steps.
struct LessonReader {
  private let node: YAMLNode
  private var fields: YAMLFieldReader

  var problems: [Finding] { fields.problems }

  private static let keys = [
    "commands", "context", "format", "id", "minutes", "needs", "sizes", "steps", "teaches",
  ]

  /// What stands in the file; the loader adds the other files.
  struct Fields {
    var id = ""
    var teaches: [String] = []
    var needs: [String] = []
    var needsRange: SourceRange?
    var minutes = 0
    var steps: [StepReader.Fields] = []
  }

  init(_ node: YAMLNode, vocabulary: LessonVocabulary) {
    self.node = node
    fields = YAMLFieldReader(vocabulary: vocabulary)
  }

  mutating func read() -> Fields {
    var lesson = Fields()
    guard case .mapping = node.content else {
      fields.wrongType(node, expected: "key: value")
      return lesson
    }
    guard checkFormat() else { return lesson }
    lesson.id = fields.id(of: node) ?? ""
    lesson.teaches = node["teaches"]?.texts ?? []
    lesson.needs = node["needs"]?.texts ?? []
    lesson.needsRange = node["needs"]?.range
    lesson.minutes = node["minutes"].flatMap { fields.number($0) } ?? 0
    if let steps = node["steps"] {
      fields.checkKeys(of: node, in: LessonReader.keys)
      lesson.steps = self.steps(steps)
    } else {
      fields.checkKeys(of: node, in: Set(LessonReader.keys + StepReader.keys).sorted())
      var reader = StepReader(fields: fields)
      lesson.steps = [reader.read(node, isOnly: true)]
      fields = reader.fields
    }
    return lesson
  }

  /// A format that is not known may mean anything, so nothing more is read then.
  private mutating func checkFormat() -> Bool {
    guard let format = fields.required("format", of: node) else { return true }
    if format.text == "1" { return true }
    fields.report(
      "newer-format", at: format.range, ["found": .text(format.text ?? ""), "known": "1"])
    return false
  }

  private mutating func steps(_ list: YAMLNode) -> [StepReader.Fields] {
    let items = fields.items(list)
    var reader = StepReader(fields: fields)
    var steps = items.map { item in
      reader.fields.checkKeys(of: item, in: (StepReader.keys + ["id"]).sorted())
      return reader.read(item, isOnly: false)
    }
    reader.fields.checkUnique(steps.map(\.id), items)
    // What stands at the top holds for every step that does not say otherwise.
    for command in node["commands"]?.items ?? [] {
      let shared = reader.commands(command)
      for index in steps.indices { steps[index].commands += shared }
    }
    for field in node["sizes"]?.fields ?? [] {
      let size = reader.fields.size(field.value)
      for index in steps.indices where steps[index].sizes[field.key] == nil {
        steps[index].sizes[field.key] = size
      }
    }
    for index in steps.indices where steps[index].context == nil {
      steps[index].context = node["context"]?.text
    }
    fields = reader.fields
    return steps
  }
}
