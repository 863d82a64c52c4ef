from django.http import JsonResponse

from .models import Visit


def index(request):
    return JsonResponse({"visits": Visit.objects.count()})
