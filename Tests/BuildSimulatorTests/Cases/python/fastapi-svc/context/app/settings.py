import os

from pydantic import BaseModel


class Settings(BaseModel):
    title: str = os.environ.get("TITLE", "fastapi-svc")


settings = Settings()
