from wiki import create_app

application = create_app()
