import BuildChecks
import Testing

@Suite struct VariableUndefinedTests {
  @Test(arguments: [
    """
    FROM debian:13
    COPY ▶$foo◀ .
    ARG foo=bar

    """,
    """
    FROM debian:13
    ENV PATH=▶$PAHT:/bin◀

    """,
    """
    ARG A=1
    FROM debian:13
    LABEL a=▶$A◀

    """,
    """
    FROM me/unknown
    ENV X=▶$THING◀

    """,
  ])
  func `finds it at its place`(text: String) {
    expectFindings(of: VariableUndefined.self, in: text)
  }

  @Test(arguments: [
    """
    FROM debian:13
    ENV PATH=$PATH:/bin

    """,
    """
    FROM debian:13
    ARG A
    LABEL a=$A

    """,
    """
    FROM debian:13
    LABEL a=${A:-x} b=${B:+y}

    """,
    """
    FROM debian:13 AS a
    ARG F=x
    FROM a
    COPY $F .

    """,
    """
    FROM debian:13
    RUN echo $A
    CMD echo $B

    """,
  ])
  func `is silent where all is well`(text: String) {
    expectFindings(of: VariableUndefined.self, in: text)
  }
}
