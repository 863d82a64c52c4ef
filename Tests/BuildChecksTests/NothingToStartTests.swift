import BuildChecks
import Testing

@Suite struct NothingToStartTests {
  @Test(arguments: [
    """
    ▶FROM gcr.io/distroless/static-debian13◀

    """,
    """
    ▶FROM scratch◀
    COPY a /a

    """,
    """
    ▶FROM gcr.io/distroless/python3-debian13◀
    COPY a.py /a.py

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: NothingToStart.self, in: text)
  }

  @Test(arguments: [
    """
    FROM scratch
    CMD ["/a"]

    """,
    """
    FROM debian:13

    """,
    """
    FROM me/unknown

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: NothingToStart.self, in: text)
  }
}
