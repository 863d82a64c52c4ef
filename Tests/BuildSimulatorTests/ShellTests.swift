import BuildModel
import BuildSimulator
import DockerfileSyntax
import Findings
import Folders
import Testing

private let images: BaseImageCatalogue = {
  let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  return BaseImageCatalogue(.onDisk("\(root)/Images"))
}()

private let project = Folder.inMemory([
  "a.txt": "alpha\nbeta\n", "run.sh": "#!/bin/sh\ntouch /from-script\n",
  "bash.sh": "#!/bin/bash\n[[ -n $1 ]] && touch \"/$1\"\n",
  "Makefile": "OUT = /out\nall: $(OUT)/made\n$(OUT)/made:\n\tmkdir -p $(OUT) && touch $@\n",
])

/// How the last step of a Dockerfile with the project in `/w` ends: `ok`, `can't tell`, or its text.
private func outcome(_ run: String, on image: String = "debian:13") -> String {
  let text = "FROM \(image)\nWORKDIR /w\nCOPY --chmod=755 . .\n\(run)\n"
  let build = Build(of: Dockerfile(parsing: SourceText(text)), images: images)
  switch Simulation(of: build, context: BuildContext(project)).steps.last?.outcome {
  case .done?: return "ok"
  case .fails(let text, _)?: return text
  case .unknown?, nil: return "can't tell"
  }
}

/// `RUN` as a shell reads it; `test` at the end of a line says what it has made.
@Suite struct ShellTests {
  @Test(arguments: [
    "true && true || false", "false || true", "! false", "false; true", "a=1 && test $a = 1",
    "export A=x; sh -c 'test $A = x'", "A=x; test -z \"$(sh -c 'echo $A')\"",
    "(cd / && touch x); test -f /x && test $PWD = /w", "{ cd /; touch y; }; test -f /y",
    "for f in a b; do touch /$f; done; test -f /a && test -f /b",
    "i=0; while [ $i -lt 3 ]; do i=$((i+1)); done; test $i -eq 3",
    "if [ -f a.txt ]; then touch /yes; else touch /no; fi; test -f /yes && test ! -e /no",
    "case a.txt in *.txt) touch /t;; *) touch /o;; esac; test -f /t && test ! -e /o",
    "f() { touch \"/$1\"; }; f one; test -f /one", "echo a b | wc -w | grep -qx 2 || true",
    "cat a.txt | grep -q beta", "! grep -q gamma a.txt", "test \"$(head -n1 a.txt)\" = alpha",
    "test \"$(sed -n 's/^al//p' a.txt)\" = pha", "echo x > /f && echo y >> /f && grep -qx y /f",
    "cat > /f <<E && grep -q in /f\nin\nE", "set -e; touch /z; test -f /z",
    "x=a.b.c; test ${x%.*} = a.b && test ${x##*.} = c", "test \"${none:-d}\" = d",
    "./run.sh && test -f /from-script", "bash ./bash.sh two && test -f /two",
    "ls *.txt && set -- *.txt && test $# = 1", "touch a{1,2} && test -f 'a{1,2}'",
    "mkdir -p /p/q && cd /p/q && test $(pwd) = /p/q", "printf '%s\\n' x > /q && test -s /q",
    "ln -s /w /l && test -f /l/a.txt && test -L /l", "cp a.txt /c && mv /c /d && test ! -e /c",
    "install -Dm700 a.txt /i/j/k && test -x /i/j/k",
    "find . -name '*.txt' -delete; test ! -e a.txt",
    "tar -cf - a.txt | tar -xf - -C /; test -f /a.txt || true",
  ])
  func `goes well`(script: String) {
    // A heredoc of the shell would be one of the Dockerfile's.
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(outcome("RUN " + lines.joined(separator: "\n")) == "ok", "\(script)")
  }

  @Test(arguments: [
    ("cat nothing", "cat: nothing: No such file or directory"),
    ("cd /nowhere", "/bin/sh: 1: cd: can't cd to /nowhere"),
    ("cp nothing /x", "cp: cannot stat 'nothing': No such file or directory"),
    ("mkdir /a/b/c", "mkdir: cannot create directory '/a/b/c': No such file or directory"),
    ("rm nothing", "rm: cannot remove 'nothing': No such file or directory"),
    ("ln -s x y && ln -s x y", "ln: failed to create symbolic link 'y': File exists"),
    ("chmod +x nothing", "chmod: cannot access 'nothing': No such file or directory"),
    ("chown nobody-here a.txt", "chown: invalid user: 'nobody-here'"),
    ("[[ -f a.txt ]]", "/bin/sh: 1: [[: not found"),
    ("source run.sh", "/bin/sh: 1: source: not found"),
    ("gcc a.c", "/bin/sh: 1: gcc: not found"), ("nosuchtool", "/bin/sh: 1: nosuchtool: not found"),
    ("apt-get install -y curl", "E: Unable to locate package curl"),
    ("sed -i s/a/b/ nothing", "sed: can't read nothing: No such file or directory"),
    (
      "set -e; false; true",
      "process \"/bin/sh -c set -e; false; true\" did not complete successfully: exit code: 1"
    ),
  ])
  func `stops with the real text`(script: String, text: String) {
    #expect(outcome("RUN \(script)") == text)
  }

  @Test(arguments: [
    "/opt/tool x", "apt-get update && apt-get install -y some-package && some-command",
    ". /etc/own-settings && test -n \"$OWN\" || /opt/tool",
  ])
  func `does not guess`(script: String) {
    #expect(outcome("COPY --from=me/tool /t /opt/tool\nRUN \(script)") == "can't tell")
  }

  @Test func `other shells read other scripts`() {
    #expect(outcome("SHELL [\"/bin/bash\", \"-c\"]\nRUN [[ -f a.txt ]] && touch {x,y}") == "ok")
    #expect(outcome("RUN <<E bash\n[[ -f a.txt ]]\nE") == "ok")
    #expect(
      outcome("RUN bash -c '[[ -f a.txt ]]'", on: "alpine:3.24") == "/bin/sh: bash: not found")
    #expect(
      outcome("SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]\nRUN false | true") != "ok")
    #expect(outcome("RUN false | true") == "ok")
  }

  @Test func `make follows its rules`() {
    let install = "RUN apt-get update && apt-get install -y make\n"
    #expect(outcome(install + "RUN make && test -f /out/made") == "ok")
    #expect(
      outcome(install + "RUN make nothing")
        == "make: *** No rule to make target 'nothing'.  Stop.")
  }

  @Test func `packages bring their commands and no others`() {
    let install = "RUN apt-get update && apt-get install -y ninja-build jq\n"
    #expect(outcome(install + "RUN jq . a.txt || true") != "/bin/sh: 1: jq: not found")
    #expect(outcome(install + "RUN node a.js") == "/bin/sh: 1: node: not found")
  }

  @Test func `a later stage of the same version has its own tools`() {
    let text = "FROM eclipse-temurin:21-jdk AS b\nRUN javac -version\nFROM eclipse-temurin:21-jre\n"
    let build = Build(
      of: Dockerfile(parsing: SourceText(text + "RUN javac -version\n")), images: images)
    let steps = Simulation(of: build, context: .unknown).steps
    guard
      case .done? = steps.first(where: { $0.stage == 0 && $0.instruction.keyword == .run })?.outcome,
      case .fails(let text, _)? = steps.last?.outcome
    else {
      Issue.record("\(steps.map(\.outcome))")
      return
    }
    #expect(text == "/bin/sh: 1: javac: not found")
  }
}
