import BuildChecks
import Testing

@Suite struct DescriptionWithoutNameTests {
  @Test(arguments: [
    """
    # what it is
    ▶ARG foo=bar◀
    FROM scratch

    """,
    """
    # the base
    ▶FROM scratch AS base◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: DescriptionWithoutName.self, in: text)
  }

  @Test(arguments: [
    """
    # foo what it is
    ARG foo=bar
    FROM scratch

    """,
    """
    # note
    #
    ARG foo=bar
    FROM scratch

    """,
    """
    # note
    FROM scratch

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: DescriptionWithoutName.self, in: text)
  }
}
