package fr.ctg.conventions;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Changes of what is there, made by a coordinator who has just read it. */
public final class Editing {

  private Editing() {}

  public static Response replace(String path, Object body) {
    return knowing(path).body(body).put(path);
  }

  public static Response patch(String path, Object body) {
    return knowing(path).contentType("application/merge-patch+json").body(body).patch(path);
  }

  public static Response delete(String path) {
    return knowing(path).delete(path);
  }

  private static RequestSpecification knowing(String path) {
    String tag = Api.coordinator().get(path).then().statusCode(200).extract().header("ETag");
    return Api.coordinator().header("If-Match", tag);
  }
}
