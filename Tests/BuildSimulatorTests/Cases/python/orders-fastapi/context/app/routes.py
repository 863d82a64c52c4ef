from fastapi import APIRouter
from pydantic import BaseModel

router = APIRouter()


class Order(BaseModel):
    sku: str
    quantity: int = 1


@router.post("/orders")
def create(order: Order) -> Order:
    return order
