#pragma once

double km(double lat1, double lon1, double lat2, double lon2);
