from click.testing import CliRunner

from reporter.cli import main


def test_report():
    assert CliRunner().invoke(main).exit_code == 0
