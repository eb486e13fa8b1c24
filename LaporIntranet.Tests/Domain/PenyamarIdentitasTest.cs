using LaporIntranet.Domain.Retensi;

namespace LaporIntranet.Tests.Domain;

/// <summary>A reporter is taken out of a text however he is written there, and nobody else with him. The people are invented.</summary>
public sealed class PenyamarIdentitasTest
{
    [Theory]
    [InlineData("Siti Zubaidah", "Bu Zubaidah sudah dihubungi.", "Bu [dianonimkan] sudah dihubungi.")]
    [InlineData("Siti Zubaidah", "sudah ketemu ibu siti  zubaidah di rumah", "sudah ketemu ibu [dianonimkan] di rumah")]
    [InlineData("Siti Zubaidah", "Kata ZUBAIDAH, a.n. Zubaidah, pelapor: zubaidah", "Kata [dianonimkan], a.n. [dianonimkan], pelapor: [dianonimkan]")]
    [InlineData("Siti Zubaidah", "Zubaidah Siti dan Zubaidahwati", "[dianonimkan] dan Zubaidahwati")]
    [InlineData("Muhammad Rahmat Hidayat", "Pak Rahmat Hidayat; Hj. Rahmat; Sdr. hidayat", "Pak [dianonimkan]; Hj. [dianonimkan]; Sdr. [dianonimkan]")]
    [InlineData("Indah Sari", "Taman yang indah. Bu Indah mengeluh, sari buah tumpah.", "Taman yang indah. Bu [dianonimkan] mengeluh, sari buah tumpah.")]
    [InlineData("Udi", "Pak Udi dan udin", "Pak [dianonimkan] dan udin")]
    [InlineData("D'Andrea O'Nil", "Ibu Andrea dan bu nil", "Ibu [dianonimkan] dan bu [dianonimkan]")]
    [InlineData("(?i).* Zubaidah", "Zubaidah. Jalan rusak.", "[dianonimkan]. Jalan rusak.")]
    public void Samarkan_BagianNama_HanyaPelapor(string nama, string teks, string hasil) =>
        new PenyamarIdentitas(new(nama, null, null)).Samarkan(teks).ShouldBe(hasil);

    [Fact]
    public void Samarkan_PelaporLembaga_NamaUtuhSaja() =>
        new PenyamarIdentitas(new("Kelompok Tani Hayaping", null, null)).Samarkan("Kelompok Tani  Hayaping mengeluh: jalan Desa Hayaping rusak, kata Ketua Kelompok.")
            .ShouldBe("[dianonimkan] mengeluh: jalan Desa Hayaping rusak, kata Ketua Kelompok.");
}
