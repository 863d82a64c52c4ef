import BuildChecks
import Testing

@Suite struct LibraryMissingTests {
  @Test(arguments: [
    """
    FROM gcc:15 AS b
    COPY a.cpp .
    RUN g++ -o /a a.cpp
    FROM gcr.io/distroless/base-debian13
    COPY --from=b /a /a
    CMD ["▶/a◀"]

    """
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: LibraryMissing.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13 AS b
    RUN apt-get update && apt-get install -y g++
    COPY a.cpp .
    RUN g++ -o /a a.cpp
    FROM gcr.io/distroless/cc-debian13
    COPY --from=b /a /a
    CMD ["/a"]

    """
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: LibraryMissing.self, in: text)
  }
}
