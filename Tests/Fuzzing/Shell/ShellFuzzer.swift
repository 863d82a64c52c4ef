import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders

private let images = BaseImageCatalogue(.onDisk("../Images"))
private let context = BuildContext(.inMemory(["app.sh": "#!/bin/sh\n", "package.json": "{}"]))

/// Tries one input as the shell text of a `RUN`: in shell form, and as a here-document on dash and on bash.
///
/// Whatever the bytes are, the simulation ends, and each command that it names has words.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzShell(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let script = UnsafeBufferPointer(start: start, count: count)
  for (before, after) in [
    ("RUN ", "\n"), ("RUN <<'END-OF-SCRIPT'\n", "\nEND-OF-SCRIPT\n"),
    ("SHELL [\"/bin/bash\", \"-euo\", \"pipefail\", \"-c\"]\nRUN ", "\n"),
  ] {
    let text = "FROM debian:13 AS build\n" + before
    let bytes = Array(text.utf8) + script + Array((after + "CMD [\"sh\"]\n").utf8)
    let dockerfile = Dockerfile(parsing: SourceText(path: "fuzz", bytes: bytes))
    let simulation = Simulation(of: Build(of: dockerfile, images: images), context: context)
    _ = simulation.start
    for run in simulation.runs {
      for command in run.commands { precondition(!command.words.isEmpty || command.name.isEmpty) }
    }
  }
  return 0
}
