import DockerfileSyntax
import Testing

@Suite struct ValuesTests {
  @Test(arguments: [
    ("755", true), ("0644", true), ("7777", true), ("10000", false), ("8", false), ("", false),
    ("u+x", true), ("u+x,go-w", true), ("a=rX", true), ("u+x,", false), ("x", false), ("+q", false),
  ])
  func `file modes`(text: String, isValid: Bool) { #expect(FileMode.isValid(text) == isValid) }

  @Test(arguments: [
    ("SIGTERM", true), ("term", true), ("9", true), ("0", false), ("RTMIN+15", true),
    ("RTMIN+16", false), ("SIGRTMAX-3", true), ("SIGNOW", false), ("", false),
  ])
  func `signal names`(text: String, isValid: Bool) { #expect(SignalName.isValid(text) == isValid) }

  @Test(arguments: [
    ("30s", 30_000_000_000), ("1m30s", 90_000_000_000), ("0", 0), ("1.5ms", 1_500_000),
    ("-2h", -7_200_000_000_000), (".5s", 500_000_000), ("10us", 10_000),
  ])
  func `durations`(text: String, nanoseconds: Int) {
    #expect(GoDuration(text)?.nanoseconds == nanoseconds)
  }

  @Test(arguments: ["", "5", "s", "1x", "1s2", ".s", "--1s", "1 s", "99999999h"])
  func `texts that are no durations`(text: String) { #expect(GoDuration(text) == nil) }

  @Test(arguments: [
    ("80", 80...80, "tcp"), ("8000-8010/udp", 8000...8010, "udp"), ("53/UDP", 53...53, "udp"),
    ("127.0.0.1:80:8080", 8080...8080, "tcp"), ("80:8080", 8080...8080, "tcp"),
    ("[::1]:1:2/sctp", 2...2, "sctp"), ("80/", 80...80, "tcp"),
  ])
  func `ports`(text: String, ports: ClosedRange<Int>, name: String) throws {
    let found = try PortSpecification(text)
    #expect(found.ports == ports)
    #expect(found.protocol == name)
  }

  @Test(arguments: [
    ("", PortSpecification.Failure.noPort("")), ("70000", .badContainerPort("70000")),
    ("9-8", .badContainerPort("9-8")), ("a", .badContainerPort("a")),
    ("80/http", .badProtocol("http")), ("x:80", .badHostPort("x")),
    ("1.2.3:80:80", .badAddress("1.2.3")),
    ("80-82:90-91", .differentRanges(host: "80-82", container: "90-91")),
  ])
  func `ports that are refused`(text: String, failure: PortSpecification.Failure) {
    #expect(throws: failure) { try PortSpecification(text) }
  }

  @Test func `mount options, by all their names`() throws {
    let cache = try MountOptions("type=cache,dst=/c,\"id=a,b\",sharing=locked,ro")
    #expect(cache.type == "cache")
    #expect(cache.target == "/c")
    #expect(cache.value(of: "id") == "a,b")
    #expect(cache.value(of: "ro") == "true")
    let bind = try MountOptions("from=b,src=/x,target=/y")
    #expect(bind.type == "bind")
    #expect(bind.source == "/x")
  }

  @Test(arguments: [
    ("type=cash", MountOptions.Failure.unknownType("cash")),
    ("tarjet=/x", .unknownKey("tarjet")), ("target", .notPair("target")),
    ("type=cache,uid=me", .badValue(key: "uid", value: "me")), ("from=$X", .fromVariable),
  ])
  func `mount options that are refused`(text: String, failure: MountOptions.Failure) {
    #expect(throws: failure) { try MountOptions(text) }
  }

  @Test(arguments: [
    ("https://example.com/a/b.git#v1:dir", "v1", "dir", "b", false),
    ("git@example.com:a/b.git", "", "", "b", false),
    ("github.com/a/b#main", "main", "", "b", true),
    ("https://example.com/b.git?tag=v2&subdir=d", "refs/tags/v2", "d", "b", false),
  ])
  func `git references`(
    text: String, reference: String, directory: String, name: String, looksLocal: Bool
  ) throws {
    let found = try #require(GitReference(text))
    #expect(found.reference == reference)
    #expect(found.directory == directory)
    #expect(found.shortName == name)
    #expect(found.looksLocal == looksLocal)
    #expect(found.failure == nil)
  }

  @Test(arguments: ["./a", "a.git", "https://example.com/a.tar.gz", "", "src/github.com/a"])
  func `texts that are no git references`(text: String) { #expect(GitReference(text) == nil) }

  @Test(arguments: [
    ("https://e.com/a.git?x=1", GitReference.Failure.unknownKey("x")),
    ("https://e.com/a.git?ref=a#b", .conflict("ref conflicts")),
    ("https://e.com/a.git?tag=a&branch=b", .conflict("branch conflicts with tag")),
    ("https://e.com/a.git?submodules=maybe", .badValue("submodules")),
  ])
  func `git queries that are refused`(text: String, failure: GitReference.Failure) {
    #expect(GitReference(text)?.failure == failure)
  }

  @Test func `devices`() throws {
    let device = try DeviceRequest("vendor.com/gpu=all,required")
    #expect(device.name == "vendor.com/gpu=all")
    #expect(device.isRequired)
    #expect(throws: DeviceRequest.Failure.noName) { try DeviceRequest("required") }
    #expect(throws: DeviceRequest.Failure.unknownField("x")) { try DeviceRequest("x") }
  }

  @Test(arguments: [
    ("*/", "a/b/c", "b/c", "c"), ("?", "abc", "bc", "bc"), ("\\*", "*a", "a", "a"),
    ("x", "abc", "abc", "abc"),
  ])
  func `patterns cut the shortest and the longest prefix`(
    pattern: String, value: String, shortest: String, longest: String
  ) throws {
    func cut(_ sign: String) throws -> String {
      try VariableExpansion().expand(
        Array("${V\(sign)\(pattern)}".utf8)[...], value: { _ in value }
      ).text
    }
    #expect(try cut("#") == shortest)
    #expect(try cut("##") == longest)
  }
}
