from shop import create_app


def test_prices():
    c = create_app().test_client()
    assert c.get("/prices").json["tea"] == 3
