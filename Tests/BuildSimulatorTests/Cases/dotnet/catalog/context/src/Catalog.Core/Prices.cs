namespace Catalog.Core;

public static class Prices
{
    public static decimal Gross(decimal net) => net * 1.19m;
}
