import BuildModel
import Findings

/// The few fields of a `pom.xml` that name what it makes.
struct MavenProject {
  let artifact: String
  let version: String
  let finalName: String
  let packaging: String
  /// Whether the archive names a main class; `nil` where that is not known.
  let hasMainClass: Bool?
  let isThin: Bool
  /// Where the manifest looks for other people's libraries, beside the archive.
  let classPathFolder: String?
  /// Spring Boot or the like repackages it.
  let isExecutable: Bool
  let isShaded: Bool
  let assemblyName: String?
  let mayMakeMore: Bool
  /// The version of Java that its classes need.
  var release: Int?

  /// `nil` for names with properties in them that are not known.
  init?(_ text: String, parent: MavenProject?) {
    // What belongs to the parent, to dependencies and plugins names other things.
    var own = text.removingComments
    let whole = own
    for tag in [
      "parent", "dependencies", "dependencyManagement", "profiles", "plugins", "pluginManagement",
      "reporting",
    ] {
      own = own.removing(element: tag)
    }
    let properties = own.element("properties") ?? ""
    let parentText = whole.element("parent") ?? ""
    func resolved(_ text: String?) -> String? {
      guard var text else { return nil }
      for _ in 0..<5 {
        guard let open = text.range(of: "${"),
          let close = text.range(of: "}", from: open.upperBound)
        else { break }
        let name = String(text[open.upperBound..<close.lowerBound])
        let value =
          switch name {
          case "project.artifactId", "artifactId": own.element("artifactId")
          case "project.version", "version": own.element("version") ?? parentText.element("version")
          case "project.parent.version": parentText.element("version")
          default: properties.element(name)
          }
        guard let value else { return nil }
        text.replaceSubrange(open.lowerBound..<close.upperBound, with: value)
      }
      return text.contains("$") ? nil : text
    }
    guard let artifact = resolved(own.element("artifactId")),
      let version = resolved(own.element("version")) ?? parent?.version
        ?? resolved(parentText.element("version"))
    else { return nil }
    self.artifact = artifact
    self.version = version
    packaging = own.element("packaging") ?? "jar"
    guard let name = resolved(own.element("finalName") ?? "\(artifact)-\(version)") else {
      return nil
    }
    finalName = name
    let plugins = (whole.element("build") ?? "").removing(element: "pluginManagement")
    let isBoot =
      plugins.contains("spring-boot-maven-plugin")
      && (parentText.contains("spring-boot-starter-parent") || plugins.contains("repackage"))
    isExecutable = isBoot || plugins.contains("spring-boot-maven-plugin")
    isShaded = plugins.contains("maven-shade-plugin")
    let manifest = plugins.contains("<mainClass>") || plugins.contains("<Main-Class>")
    let isQuarkus = plugins.contains("quarkus-maven-plugin")
    let named = plugins.contains("maven-assembly-plugin")
    let namesInJar = manifest && (plugins.contains("maven-jar-plugin") || isShaded)
    // A parent that is not read, a profile, or a manifest of one's own may name it.
    let mayBeElsewhere =
      parent == nil && !parentText.isEmpty && !parentText.contains("spring-boot-starter-parent")
      || whole.contains("<manifestFile>") || whole.contains("<profile>")
    hasMainClass =
      isExecutable || namesInJar
      ? true
      : isQuarkus || manifest && !named || mayBeElsewhere ? nil : packaging == "war" ? nil : false
    // Other people's libraries stay outside of the archive, and its manifest does not say where.
    isThin =
      !isExecutable && !isShaded && !isQuarkus && namesInJar && !plugins.contains("addClasspath")
      && !plugins.contains("Class-Path")
    let prefix = plugins.element("classpathPrefix").map { $0.filter { $0 != "/" } } ?? ""
    classPathFolder =
      namesInJar && !isExecutable && !isShaded && plugins.contains("<addClasspath>true")
        && !prefix.isEmpty && !prefix.contains("$") && !prefix.contains(".") ? prefix : nil
    let append = plugins.element("appendAssemblyId") != "false"
    assemblyName =
      named && plugins.contains("jar-with-dependencies")
      ? plugins.element("finalName").flatMap(resolved)
        ?? (append ? "\(name)-jar-with-dependencies" : nil) : nil
    mayMakeMore =
      isQuarkus || named || plugins.contains("maven-dependency-plugin")
      || plugins.contains("native-maven-plugin")
      || plugins.contains("micronaut") || plugins.contains("exec-maven-plugin")
    let java = ["maven.compiler.release", "java.version", "maven.compiler.target", "release"]
    release =
      java.lazy.compactMap { resolved(properties.element($0)) }.first.flatMap {
        Int($0.hasPrefix("1.") ? String($0.dropFirst(2)) : $0)
      } ?? parent?.release
  }

  static func modules(_ text: String) -> [String] {
    let list = text.removingComments.removing(element: "profiles").element("modules") ?? ""
    return list.split(separator: "<").compactMap { part in
      part.hasPrefix("module>") ? String(part.dropFirst(7)).trimmingBlanks : nil
    }
  }
}
